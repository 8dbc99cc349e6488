package app.entente.ownpages;

import app.entente.answering.OwnSheets;
import app.entente.checkin.CheckIns;
import app.entente.couple.Membership;
import app.entente.ownpages.OwnPages.AnsweredCheckIn;
import app.entente.ownpages.OwnPages.AnsweredItem;
import app.entente.ownpages.OwnPages.AnsweredRound;
import app.entente.ownpages.OwnPages.AnsweredScale;
import app.entente.ownpages.OwnPages.AnsweredTheme;
import app.entente.pack.Item;
import app.entente.scales.OwnScales;
import app.entente.scales.ScaleResult;
import app.entente.session.Rounds;
import app.entente.sheet.Sheet;
import app.entente.values.ThemeId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Loads the content of one's own pages from one's own sheets and check-ins; it reads nobody else's. */
@Component
class OwnPagesLoader {

    private final Rounds rounds;
    private final OwnSheets sheets;
    private final OwnScales ownScales;
    private final CheckIns checkIns;
    private final Clock clock;

    OwnPagesLoader(Rounds rounds, OwnSheets sheets, OwnScales ownScales, CheckIns checkIns, Clock clock) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.ownScales = ownScales;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    OwnPages load(Membership me, Foreword foreword) {
        var answered = new ArrayList<AnsweredRound>();
        for (var round : rounds.all(me)) {
            var themes = themes(rounds.items(me, round.id()), sheets.sheet(me, round.id()));
            if (!themes.isEmpty()) {
                answered.add(new AnsweredRound(answered.size() + 1, themes));
            }
        }
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var scales = ownScales.results(me).stream()
                .flatMap(it -> scale(it).stream())
                .filter(it -> it.answered() > 0)
                .toList();
        return new OwnPages(today, foreword, answered, checkIns(me), scales);
    }

    private List<AnsweredCheckIn> checkIns(Membership me) {
        return checkIns.answered(me).stream()
                .map(it -> new AnsweredCheckIn(it.subject(), it.answers()))
                .filter(it -> !it.answers().isEmpty())
                .toList();
    }

    private static Optional<AnsweredScale> scale(ScaleResult result) {
        return switch (result) {
            case ScaleResult.Clear(var scale, var score) ->
                Optional.of(new AnsweredScale(
                        scale, score.answered(), score.items(), Optional.of((int) Math.round(score.mean()))));
            case ScaleResult.TooFew(var scale, var answered, var asked) ->
                Optional.of(new AnsweredScale(scale, answered, asked, Optional.empty()));
            case ScaleResult.NotAsked _ -> Optional.empty();
        };
    }

    private static List<AnsweredTheme> themes(List<Item> asked, Sheet sheet) {
        Map<ThemeId, List<AnsweredItem>> themes = new LinkedHashMap<>();
        for (var item : asked) {
            sheet.answer(item)
                    .ifPresent(it -> themes.computeIfAbsent(item.theme(), _ -> new ArrayList<>())
                            .add(new AnsweredItem(item, it)));
        }
        return themes.entrySet().stream()
                .map(it -> new AnsweredTheme(
                        it.getKey(), Optional.ofNullable(sheet.importance().get(it.getKey())), it.getValue()))
                .toList();
    }
}
