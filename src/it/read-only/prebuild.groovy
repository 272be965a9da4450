// sources that nobody may write, as in a container's mounted checkout
def docs = new File(basedir, 'docs/integrations')
docs.mkdirs()
def from = new File(basedir, '../../../examples/rushed-service/docs/integrations')
from.eachFile(groovy.io.FileType.FILES) { new File(docs, it.name).bytes = it.bytes }
new File(basedir, 'build').mkdirs()
docs.eachFile { it.setReadOnly() }
docs.setWritable(false)
docs.parentFile.setWritable(false)
// root writes everywhere: what was there is remembered
def seen = [:]
docs.eachFileRecurse { seen[it.path] = it.lastModified() }
new File(basedir, 'build/before.txt').setText(seen.sort().toString(), 'UTF-8')
return true
