import java.nio.file.Files
import java.nio.file.Path

def folder = basedir.toPath().resolve('docs/integrations')
new File(folder.toFile(), 'huge.md').withOutputStream { out -> 51.times { out.write(new byte[1_000_000]) } }
Files.createSymbolicLink(folder.resolve('dangling.md'), Path.of('gone.md'))
Files.createSymbolicLink(folder.resolve('cycle-a.md'), Path.of('cycle-b.md'))
Files.createSymbolicLink(folder.resolve('cycle-b.md'), Path.of('cycle-a.md'))
return true
