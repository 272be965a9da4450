// a path as people have them, unless this machine's Java cannot name it
def odd = 'Dienste für Łódź, 日本 & #1 (100%)'
def folder = 'Integrationen für Łódź'
if (!System.getProperty('sun.jnu.encoding').toUpperCase(Locale.ROOT).startsWith('UTF')) {
    def pom = new File(basedir, 'pom.xml')
    pom.setText(pom.getText('UTF-8').replace('für Łódź, 日本 &amp;', 'fuer').replace('für Łódź', 'fuer'), 'UTF-8')
    odd = 'Dienste fuer #1 (100%)'
    folder = 'Integrationen fuer'
}
def module = new File(basedir, odd)
def documents = new File(module, "docs/$folder")
documents.mkdirs()
new File(module, 'pom.xml').setText('''<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>it</groupId>
    <artifactId>odd-path</artifactId>
    <version>1</version>
  </parent>
  <artifactId>odd-path-module</artifactId>
  <packaging>pom</packaging>
</project>
''', 'UTF-8')
// several files that link each other, and a diagram in a file of its own
new File(basedir, '../../../src/it/passes/docs/integrations/northpost').canonicalFile.with { from ->
    from.eachFileRecurse(groovy.io.FileType.FILES) { file ->
        def to = new File(documents, 'north post/' + from.toPath().relativize(file.toPath()))
        to.parentFile.mkdirs()
        to.bytes = file.bytes
    }
}
return true
