import org.eclipse.jgit.api.Git

// the document is staged, its diagram is not, another document is ignored
Git git = Git.init().setDirectory(basedir).call()
git.add().addFilepattern('docs/integrations/stripe.md').call()
new File(basedir, 'docs/integrations/adyen.md').text = '# Card payments with Adyen\n'
new File(basedir, '.gitignore').text = 'adyen.*\n'
git.close()
return true
