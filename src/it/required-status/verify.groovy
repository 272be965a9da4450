assert new File(basedir, 'build.log').text.contains('stripe.md:1:1  error  approval-required')
