def log = new File(basedir, 'build.log').text
assert log.contains('[WARNING] docs/integrations/stripe.md:1:1  warning  document-status')
assert log.contains('1 specification, 0 diagrams, 4 rules: 1 warning')
assert log.contains('BUILD SUCCESS')
