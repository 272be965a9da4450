import java.util.Arrays

for (name in ['report.json', 'report.sarif', 'html/index.html']) {
    def online = new File(basedir, "target/integration-spec/$name").bytes
    assert Arrays.equals(new File(basedir, "target/offline/$name").bytes, online)
}
