import groovy.json.JsonSlurper

def report = { module, run ->
    def file = new File(basedir, "$module/target/$run/report.json")
    file.exists() ? new JsonSlurper().parse(file, 'UTF-8').findings*.rule : null
}
assert report('broken', 'all') == ['document-title']
assert report('sound', 'all') == []
assert report('after-broken', 'all') == null

assert report('broken', 'chosen') == null
assert report('sound', 'chosen') == []
assert report('after-broken', 'chosen') == null

assert report('broken', 'never') == ['document-title']
assert report('sound', 'never') == []
