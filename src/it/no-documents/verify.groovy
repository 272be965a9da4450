// a module without the default folder passes without a word
def log = new File(basedir, 'build.log').readLines()
def own = log.findIndexOf { it.contains(':check (default)') }
assert own >= 0
assert log[own + 1].contains('-----') : log[own + 1]
assert !new File(basedir, 'target').exists()
