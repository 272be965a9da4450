def log = new File(basedir, 'build.log').text
// Maven itself finds nothing to say about how the plugin is built
assert !log.contains('Plugin validation issues were detected')
assert !log.contains('is unknown for plugin')
