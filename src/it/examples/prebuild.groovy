import java.nio.file.Files
import java.nio.file.Path
import org.eclipse.jgit.api.Git

// the examples as they stand, with the version that their poms name
Path examples = basedir.toPath().resolve('../../../examples').toRealPath()
['parcel-service', 'rushed-service'].each { module ->
    Path from = examples.resolve(module)
    Files.walk(from).filter { Files.isRegularFile(it) && !from.relativize(it).startsWith('target') }.forEach {
        Path to = basedir.toPath().resolve(module).resolve(from.relativize(it).toString())
        Files.createDirectories(to.parent)
        Files.copy(it, to)
    }
}
// as a user has them: in a repository
Git git = Git.init().setDirectory(basedir).call()
git.add().addFilepattern('.').call()
git.commit().setSign(false).setMessage('examples').setAuthor('Ada', 'ada@example.org').setCommitter('Ada', 'ada@example.org').call()
git.close()
return true
