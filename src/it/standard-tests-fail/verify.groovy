def log = new File(basedir, 'build.log').text
[
    "[ERROR] privacy/privacy-contract.md: the example under 'Bad' is not reported",
    '[ERROR] src/test/standard/named/expected.yaml:2:5: expected, but not found: privacy-contract at line 5',
    '[ERROR] src/test/standard/pending/stripe.md:5:3: found, but not expected: error privacy-contract: No processing agreement is named',
    "[ERROR] src/test/standard/wrong/expected.yaml:2:13: the rule 'privacy-contrakt' is not known here; did you mean 'privacy-contract'?",
    'Acme 3.0, extending Third-Party Integration Standard 1.0: 1 page, 3 cases: 4 failed',
].each { assert log.contains(it) }
return true
