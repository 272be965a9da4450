def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] document-owner: ')
assert log.contains("Level here: warning, the standard's default")
