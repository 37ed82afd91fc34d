package dev.exlint.diagnosis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.catalogue.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    @Test
    void everyKeyOfVersionOneIsThereInItsOrder() throws IOException {
        assertEquals("{'version':1,'now':'2026-11-02T08:15:00Z',"
                + "'files':[{'file':'a.ps1','dialect':'7'},{'file':'b.ps1','dialect':'5.1'}],"
                + "'findings':["
                + "{'rule':'EXRemark','level':'info','certain':false,'confidence':null,'row':null,'message':'sample.remark{}',"
                + "'file':'b.ps1','start':0,'end':4,'line':1,'column':1,'endLine':1,'endColumn':5,'arguments':{},"
                + "'evidence':[],'related':[],'fixes':[],'suppressed':null},"
                + "{'rule':'EXSample','level':'error','certain':true,'confidence':'predicted','row':'S24',"
                + "'message':'sample.found{server=EX01}',"
                + "'file':'b.ps1','start':33,'end':37,'line':2,'column':16,'endLine':2,'endColumn':20,"
                + "'arguments':{'server':'EX01'},"
                + "'evidence':[{'text':'sample.fact{}','grade':null,'source':null,'file':null,'line':null},"
                + "{'text':'sample.said{}','grade':'documented','source':'KB1','file':'environment.json','line':12}],"
                + "'related':[{'file':'b.ps1','start':12,'end':16,'line':1,'column':13,'message':'sample.related{}'}],"
                + "'fixes':[{'title':'sample.drop{}','kind':'safe','edits':[{'file':'b.ps1','start':11,'end':16,'text':''}]},"
                + "{'title':'sample.verify{}','kind':'review','edits':[{'file':'b.ps1','start':38,'end':38,'text':'G\\n'}]}],"
                + "'suppressed':null}],"
                + "'problems':[{'file':'b.json','line':3,'message':'nodate'},{'file':'c.ps1','line':null,'message':'nottext'}]}",
                compact(Sample.report()));
    }

    private static String compact(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonReport.write(report, Texts.of(Locale.ENGLISH), out);
        String json = out.toString(StandardCharsets.UTF_8);
        return json.replaceAll("\\s", "").replace('"', '\'');
    }
}
