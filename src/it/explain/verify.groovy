def runs = new File(basedir, 'build.log').text.split(/Scanning for projects/)
assert runs.size() == 5
def (rule, group, all, mistyped) = runs[1..4]

// one rule, with its level and what set it
assert rule.contains('[INFO] sequence-timeout: ')
assert rule.contains('[INFO]   Level here: off, set under <severities> in the pom')
['What it checks', 'Why', 'Bad', 'Good', 'How to fix', 'Known false alarms', 'How to configure'].each {
    assert rule.contains("[INFO] $it")
}
assert rule.contains('<sequence-timeout>')

// a group
assert group =~ /info +monitoring-log-fields/
assert group.contains('set for the group monitoring under <severities> in the pom')
assert !group.contains('sequence-timeout')

// all rules
assert all =~ /error +document-owner/
assert all.contains('set by the profile strict on the command line')
assert all.contains('set by requiredStatus on the command line')

// a mistyped one
assert mistyped.contains("There is no rule or group 'sequense-timeot'. Did you mean sequence-timeout")
