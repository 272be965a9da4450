assert new File(basedir, 'build.log').text.contains('specDirectory: there is no folder docs/spec in ')
