assert new File(basedir, 'build.log').text.contains('Integration specifications: 2 warnings, more than the 1 allowed')
