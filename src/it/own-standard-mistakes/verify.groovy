def log = new File(basedir, 'build.log').text
[
    "standard/standard.yaml:3:1: the key 'lvels' is not known here; did you mean 'levels'?",
    "standard/standard.yaml:6:3: there is no rule or group 'secton'; did you mean 'section'?",
    "standard/standard.yaml:7:21: the level 'fatal' is not known here; known are error, info, off, warning",
    'standard/standard.yaml:9:31: the rule has no page standard/privacy/privacy-gone.md',
    "standard/privacy/privacy-contract.md:3:8: the level 'eror' is not known here; did you mean 'error'?",
    "standard/privacy/privacy-contract.md:5:11: the concept '\$vendr' is not defined; did you mean 'vendor'?",
    "standard/privacy/privacy-contract.md:6:10: the shape 'tickt' is not known here; did you mean 'ticket'?",
    "standard/privacy/privacy-contract.md:10:1: the page has no text under the heading '## Why'",
].each { assert log.contains(it) }
assert log.count('Failed to execute goal') == 1
assert !log.contains('at io.github.integrationspec.standard')
return true
