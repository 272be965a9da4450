assert new File(basedir, 'build.log').text.contains("formats: 'junit' is not available; available are json, sarif, html")
