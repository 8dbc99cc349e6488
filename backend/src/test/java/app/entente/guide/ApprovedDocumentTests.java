package app.entente.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.approvedguide.ApprovedGuides;
import app.entente.couple.Spaces;
import app.entente.document.Block;
import app.entente.document.GuideDocument;
import app.entente.document.GuideDocument.Section;
import app.entente.document.GuideFormat;
import app.entente.document.Renderers;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.door.OpenedItem;
import app.entente.door.OpenedPair;
import app.entente.door.Withdrawals;
import app.entente.guide.GuideRefused.NotApproved;
import app.entente.pack.Item;
import app.entente.questionnaire.Questionnaires;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The document both have approved stays as it is, whatever the software says later, until the two change it. */
@BackendTest
class ApprovedDocumentTests {

    private static final String OTHER = "What a later version says instead";

    private final OpenedCouples openedCouples;
    private final Guides guides;
    private final Guides later;
    private final Withdrawals withdrawals;
    private final Spaces spaces;
    private final JdbcClient jdbc;

    private OpenedCouple couple;

    @Autowired
    ApprovedDocumentTests(
            OpenedCouples openedCouples,
            Guides guides,
            GuideSourceLoader guideSourceLoader,
            Questionnaires questionnaires,
            ApprovedGuides approvedGuides,
            Renderers renderers,
            GuideDraftRepository drafts,
            Withdrawals withdrawals,
            Spaces spaces,
            Clock clock,
            ApplicationEventPublisher events,
            JdbcClient jdbc) {
        this.openedCouples = openedCouples;
        this.guides = guides;
        this.withdrawals = withdrawals;
        this.spaces = spaces;
        this.jdbc = jdbc;
        var versions = new GuideVersions(new LaterAssembler(questionnaires), approvedGuides, clock);
        later = new Guides(guideSourceLoader, versions, renderers, drafts, spaces, events);
    }

    @BeforeEach
    void twoWhoChooseEverything() {
        couple = openedCouples.opened();
        var draft = guides.draft(couple.firsts());
        var everything = draft.contents().withParts(EnumSet.allOf(GuidePart.class));
        guides.setContents(couple.firsts(), draft, everything);
    }

    @Test
    void aLaterVersionWouldSayOtherWords() {
        approve(couple.firsts());
        assertThat(later.preview(couple.firsts(), Locale.ENGLISH).markup()).contains(OTHER);
        assertThat(later.draft(couple.firsts()).approvedBy()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aLaterVersionGivesTheSameFile(GuideFormat guideFormat) throws IOException {
        bothApprove();
        for (var locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(file(later, guideFormat, locale)).isEqualTo(file(guides, guideFormat, locale));
        }
    }

    @Test
    void aLaterVersionLeavesBothApprovals() {
        bothApprove();
        assertThat(later.draft(couple.seconds())).isEqualTo(guides.draft(couple.firsts()));
        assertThat(later.draft(couple.seconds()).approved()).isTrue();
        assertThat(later.preview(couple.firsts(), Locale.FRENCH).markup())
                .isEqualTo(guides.preview(couple.firsts(), Locale.FRENCH).markup())
                .contains("Un guide pour se parler");
    }

    @Test
    void aDraftThatBothApprovedWithoutADocumentIsRead() {
        bothApprove();
        var before = text(guides);
        jdbc.sql("delete from guide.document where round_id = :round")
                .param("round", couple.round().value())
                .update();
        assertThat(text(guides)).isEqualTo(before);
    }

    @Test
    void withAnItemThatOneWithdrawsTheDocumentGoes() {
        bothApprove();
        assertThat(parts()).isPositive();
        var item = couple.firsts().items().stream()
                .map(OpenedItem::item)
                .map(Item::id)
                .findFirst()
                .orElseThrow();
        withdrawals.withdraw(couple.seconds(), item);
        assertThat(parts()).isZero();
        assertThat(guides.draft(couple.firsts()).approvedBy()).isEmpty();
        assertRefused();
    }

    @Test
    void withAnApprovalTakenBackTheDocumentGoes() {
        bothApprove();
        guides.withdrawApproval(couple.firsts());
        assertThat(parts()).isZero();
        assertRefused();
    }

    @Test
    void withOtherContentsTheDocumentGoes() {
        bothApprove();
        guides.setContents(
                couple.seconds(), guides.draft(couple.seconds()), new GuideContents(Set.of(), Set.of(), true));
        assertThat(parts()).isZero();
    }

    @Test
    void whereTheSpaceIsClosedTheDocumentGoes() {
        bothApprove();
        spaces.close(couple.first());
        assertThat(parts()).isZero();
    }

    @Test
    void anotherNameMakesBothApprovalsFallInALaterVersionToo() {
        bothApprove();
        spaces.rename(couple.first(), "Noa B.");
        assertThat(guides.draft(couple.seconds()).approvedBy()).isEmpty();
        assertThat(later.draft(couple.seconds()).approvedBy()).isEmpty();
    }

    private void bothApprove() {
        approve(couple.firsts());
        approve(couple.seconds());
    }

    private void approve(OpenedPair pair) {
        guides.approve(pair, guides.draft(pair));
    }

    private void assertRefused() {
        assertThatExceptionOfType(NotApproved.class)
                .isThrownBy(() -> guides.render(couple.firsts(), GuideFormat.JSON, Locale.ENGLISH));
    }

    private int parts() {
        return jdbc.sql("select count(*) from guide.document where round_id = :round")
                .param("round", couple.round().value())
                .query(Integer.class)
                .single();
    }

    private String text(Guides of) {
        return new String(of.render(couple.seconds(), GuideFormat.MARKDOWN, Locale.ENGLISH), StandardCharsets.UTF_8);
    }

    private Object file(Guides of, GuideFormat guideFormat, Locale locale) throws IOException {
        var file = of.render(couple.firsts(), guideFormat, locale);
        if (guideFormat != GuideFormat.PDF && guideFormat != GuideFormat.FOLDED) {
            return file;
        }
        try (var pdf = Loader.loadPDF(file)) { // made anew each time, with a number of its own
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** Assembles a guide as a later version might: in other words. */
    private static final class LaterAssembler extends GuideAssembler {

        LaterAssembler(Questionnaires questionnaires) {
            super(questionnaires);
        }

        @Override
        GuideDocument document(GuideSource guideSource, GuideContents guideContents, Locale read) {
            return super.document(guideSource, guideContents, read)
                    .withSection(new Section(OTHER, OTHER, List.of(new Block.Heading(OTHER))));
        }
    }
}
