import java.time.Instant
import java.time.ZoneOffset
import org.eclipse.jgit.api.Git
import org.eclipse.jgit.lib.PersonIdent

// approved in June, changed in July, and a clone that holds the last commit only
Git git = Git.init().setDirectory(basedir).call()
def commit = { String day ->
    def who = new PersonIdent('Ada', 'ada@example.org', Instant.parse(day + 'T12:00:00Z'), ZoneOffset.UTC)
    git.add().addFilepattern('docs').call()
    git.commit().setSign(false).setMessage(day).setAuthor(who).setCommitter(who).call()
}
commit('2026-06-30')
def last = commit('2026-07-14')
new File(basedir, '.git/shallow').text = last.name() + '\n'
git.close()
return true
