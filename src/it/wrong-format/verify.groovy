assert new File(basedir, 'build.log').text.contains("formats: 'junot' is not available; did you mean 'junit'?; available are checkstyle, gitlab, json, junit, markdown, sarif, html")
