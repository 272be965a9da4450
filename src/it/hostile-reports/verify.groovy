['report.sarif', 'report.json', 'audit.json', 'index.html'].each { assert new File(basedir, "precious/$it").text == 'precious' }
['report.sarif', 'report.json', 'audit.json', 'html/index.html'].each {
    def report = new File(basedir, "target/integration-spec/$it")
    assert !java.nio.file.Files.isSymbolicLink(report.toPath())
    assert report.length() > 100
}
return true
