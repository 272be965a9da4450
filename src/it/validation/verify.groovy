def log = new File(basedir, 'build.log').text
// Maven itself finds nothing to say about how the plugin is built
// in the words of 3.9 and of 4
assert !(log =~ /(?i)validation issues were detected/)
assert !log.contains('is unknown for plugin')
