import java.nio.file.Files
import java.nio.file.Path
import org.eclipse.jgit.api.Git

// the example as it stands, and a module with the documents that its tests call hasty
Path example = basedir.toPath().resolve('../../../examples/bank-service').toRealPath()
def copy = { Path from, Path into ->
    Files.walk(from).filter { Files.isRegularFile(it) && !from.relativize(it).startsWith('target') }.forEach {
        Path to = into.resolve(from.relativize(it).toString())
        Files.createDirectories(to.parent)
        Files.copy(it, to)
    }
}
copy(example, basedir.toPath().resolve('bank-service'))
copy(example.resolve('src/test/standard/uebereilt'), basedir.toPath().resolve('hasty-service/docs/integrations'))
Git git = Git.init().setDirectory(basedir).call()
git.add().addFilepattern('.').call()
git.commit().setSign(false).setMessage('examples').setAuthor('Ada', 'ada@example.org').setCommitter('Ada', 'ada@example.org').call()
git.close()
return true
