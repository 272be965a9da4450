import java.nio.file.Files

// links where reports go
def precious = new File(basedir, 'precious')
precious.mkdirs()
['report.sarif', 'report.json', 'audit.json', 'index.html'].each { new File(precious, it).text = 'precious' }
def reports = new File(basedir, 'target/integration-spec/html')
reports.mkdirs()
['report.sarif', 'report.json', 'audit.json'].each {
    Files.createSymbolicLink(reports.parentFile.toPath().resolve(it), precious.toPath().resolve(it))
}
Files.createSymbolicLink(reports.toPath().resolve('index.html'), precious.toPath().resolve('index.html'))
return true
