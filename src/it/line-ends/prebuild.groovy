[examples: '../../../examples/rushed-service/docs/integrations', passes: '../../../src/it/passes/docs/integrations/northpost'].each { name, from ->
    def source = new File(basedir, from).toPath().toRealPath()
    source.toFile().eachFileRecurse(groovy.io.FileType.FILES) { file ->
        def text = file.getText('UTF-8').replace('\r\n', '\n')
        [lf: '\n', crlf: '\r\n'].each { ends, end ->
            def to = new File(basedir, "$ends/integrations/$name/${source.relativize(file.toPath())}")
            to.parentFile.mkdirs()
            to.setText(text.replace('\n', end), 'UTF-8')
        }
    }
}
return true
