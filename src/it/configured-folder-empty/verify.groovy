def log = new File(basedir, 'build.log').text
assert log.contains('specDirectory: docs/specs holds no specification. Looked for Markdown files (*.md, *.markdown) other than README, index and templates')
