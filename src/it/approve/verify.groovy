def log = new File(basedir, 'build.log').text
// without a document named, all that are approved are recorded
assert log.contains('docs/integrations/stripe.md: 2 sections approved for security by Marta Lind, ')
assert log.contains('Recorded in docs/integrations/.approvals.yaml; commit it')
// as it was, and only wrapped otherwise: two builds pass; with another number the third fails
assert log.count('4 rules: no findings') == 2
assert log.count('4 rules: 1 error') == 1
assert log =~ /The section "Rate limits" is not what was approved: a number changed\s+(\[ERROR\]\s+)?since Marta Lind/
