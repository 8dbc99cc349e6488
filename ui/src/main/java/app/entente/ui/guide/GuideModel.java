package app.entente.ui.guide;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.Comparison;
import app.entente.comparison.Topic;
import app.entente.couple.Membership;
import app.entente.couple.SpaceOverview;
import app.entente.document.GuideFormat;
import app.entente.door.OpenedPair;
import app.entente.guide.GuideContents;
import app.entente.guide.GuideDraft;
import app.entente.guide.Guides;
import app.entente.guide.Guides.Preview;
import java.util.List;
import java.util.Locale;

/** The guide draft of the two as one of them sees it; each action applies to the draft that person last saw. */
final class GuideModel {

    private final Guides guides;
    private final OpenedPair opened;
    private final SpaceOverview spaceOverview;
    private final List<Topic> topics;
    private final int mainTopicCount;
    private final Locale locale;
    private GuideDraft lastSeen;

    GuideModel(Guides guides, OpenedPair opened, SpaceOverview spaceOverview, Comparison comparison, Locale locale) {
        this.guides = guides;
        this.opened = opened;
        this.spaceOverview = spaceOverview;
        topics = comparison.compared().toList();
        mainTopicCount = comparison.topics().size();
        this.locale = locale;
        lastSeen = guides.draft(opened);
    }

    /** Loads the current draft, which then counts as the one this person last saw. */
    GuideDraft refresh() {
        lastSeen = guides.draft(opened);
        return lastSeen;
    }

    Preview preview() {
        return guides.preview(opened, locale);
    }

    void updateContents(GuideContents guideContents) {
        guides.setContents(opened, lastSeen, guideContents);
    }

    void approve() {
        guides.approve(opened, lastSeen);
    }

    void withdrawApproval() {
        guides.withdrawApproval(opened);
    }

    byte[] render(GuideFormat guideFormat) {
        return guides.render(opened, guideFormat, locale);
    }

    GuideContents contents() {
        return lastSeen.contents();
    }

    List<Topic> topics() {
        return topics;
    }

    /** Returns the number of topics that come first and are included by default. */
    int mainTopicCount() {
        return mainTopicCount;
    }

    SpaceOverview pair() {
        return spaceOverview;
    }

    Membership membership() {
        return opened.membership();
    }

    String partnerName() {
        return spaceOverview.partnersName().orElseGet(() -> text("guide.your-partner"));
    }
}
