def log = new File(basedir, 'build.log').text
assert log.contains('Acme 3.0, extending Third-Party Integration Standard 1.0: 1 page, 0 cases: all passed')
assert log.count('error  privacy-contract') == 2
assert !log.contains('error  section-') && !log.contains('error  sequence-')
return true
