def builds = new File(basedir, 'build.log').getText('UTF-8').split(/(?m)^.*Scanning for projects.*$/).drop(1)
assert builds.size() == 5
// the rest of the build is restored, documents are checked each time
assert builds[0].contains('1 specification')
assert builds[2].contains('sendgrid.md:1:1  error  document-title')
assert builds[4].contains('Found cached build, restoring') && builds[4].contains('1 specification')
