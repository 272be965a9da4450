def log = new File(basedir, 'build.log').text
assert log.contains('The check of integration specifications is skipped')
assert !new File(basedir, 'target').exists()
