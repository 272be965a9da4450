import groovy.json.JsonSlurper

// what the page shows is what check reports, with the configuration of its execution
def checked = new JsonSlurper().parse(new File(basedir, 'target/integration-spec/report.json'))
def counting = checked.findings.findAll { !it.containsKey('suppression') }
assert counting.size() < checked.findings.size()
def page = new File(basedir, 'target/site/integration-spec.html').text
def shown = (page =~ /<a href="#rule-([a-z-]+)"/).collect { it[1] }
assert shown.sort() == counting*.rule.sort()
assert counting.find { it.rule == 'limits-rate' }.level == 'info'
assert page.contains('the sandbox needs none')

// <reporting> may set more
assert page.contains('fails a build: ' + counting.count { it.level == 'error' } + ' errors')

// every link within the page leads somewhere
def anchors = (page =~ /id="([^"]+)"/).collect { it[1] } as Set
(page =~ /href="#([^"]+)"/).each { assert anchors.contains(it[1]) }

// what a document says is text
def content = page.substring(page.indexOf('class="integration-spec"'), page.indexOf('</main>'))
assert content.contains('&lt;i&gt;sandbox&lt;/i&gt;')
for (tag in ['<script', '<img', '<i>', ' onclick', ' onerror=alert(1)>']) {
    assert !content.contains(tag)
}

// the goal by itself writes the same
def alone = new File(basedir, 'alone/integration-spec.html').text
assert (alone =~ /<a href="#rule-([a-z-]+)"/).collect { it[1] }.sort() == shown.sort()
assert alone.contains("default-src 'none'")
def log = new File(basedir, 'build.log').text
assert !log.contains('An issue has occurred')
