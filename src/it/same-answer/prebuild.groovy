// many findings, of many kinds; and letters that no other character set knows, or that change with the language
def text = new File(basedir, '../../../examples/rushed-service/docs/integrations/pigeon-sms.md').getText('UTF-8')
text += '\n## İstanbul ısı — čeština, 漢字, 😀\n\nTITLE, INIT and LIMIT: see https://example.org/İ/ı?q=ğ. TODO: Øresund.\n'
new File(basedir, 'docs/integrations').mkdirs()
new File(basedir, 'docs/integrations/pigeon-ışık.md').setText(text, 'UTF-8')
return true
