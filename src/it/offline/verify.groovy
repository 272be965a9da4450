['report.json', 'report.sarif', 'html/index.html'].each {
    assert new File(basedir, "target/offline/$it").bytes == new File(basedir, "target/integration-spec/$it").bytes
}
