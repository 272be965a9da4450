def log = new File(basedir, 'build.log').text
// all mistakes at once
assert log.contains("severities: there is no rule or group 'sequence-timeuot'; did you mean 'sequence-timeout'?")
assert log.contains("severities: 'fatal' is not a level for monitoring; levels are error, warning, info, off")
assert log.contains("severities: 'warn' is not a level for document-owner; did you mean 'warning'?")
