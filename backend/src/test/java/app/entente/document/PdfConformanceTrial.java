package app.entente.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The guide's files under the eyes of veraPDF, and of Poppler and LibreOffice where they can be had. */
class PdfConformanceTrial {

    private final PdfRenderer pdf = new PdfRenderer();

    @BeforeAll
    static void theValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It helps to hear a word.", "🙂 نتكلم נדבר 我们 हम เรา ✓", "a\nb", "<b>&amp;</b>"})
    void aPdfIsAccessibleByTheStandard(String words) throws VeraPDFException, IOException {
        assertConforms(pdf.render(SampleDocuments.saying(words)));
    }

    @ParameterizedTest
    @EnumSource
    void onEveryPaper(Paper paper) throws VeraPDFException, IOException {
        assertConforms(pdf.render(SampleDocuments.saying("words"), paper));
    }

    @Test
    void popplerReadsEveryWord(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(onPath("pdftotext"), "no pdftotext");
        var guide = SampleDocuments.saying("We make an effort to plan difficult office talks.\nNo ffl is lost.");
        var file = Files.write(folder.resolve("guide.pdf"), pdf.render(guide));
        var text = DocumentText.plain(run("pdftotext", "-raw", file.toString(), "-"));
        assertThat(guide.sections().stream()
                        .flatMap(it -> it.blocks().stream())
                        .flatMap(DocumentText::texts)
                        .map(DocumentText::plain)
                        .filter(it -> !text.contains(it))
                        .collect(Collectors.toList()))
                .isEmpty();
    }

    @Test
    void libreOfficeOpensTheWordFile(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(onPath("soffice"), "no soffice");
        var file =
                Files.write(folder.resolve("guide.docx"), new WordRenderer().render(SampleDocuments.saying("words")));
        run("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), file.toString());
        assertThat(PdfPages.text(Files.readAllBytes(folder.resolve("guide.pdf"))))
                .contains("When something is wrong");
    }

    private static void assertConforms(byte[] file) throws VeraPDFException, IOException {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    private static boolean onPath(String command) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(it -> Files.isExecutable(Path.of(it, command)));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return text;
    }
}
