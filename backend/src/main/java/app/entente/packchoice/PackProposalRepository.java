package app.entente.packchoice;

import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.pack.PackId;
import app.entente.pack.PackVersion;
import app.entente.session.ListedPacks;
import app.entente.session.RoundPurpose;
import app.entente.values.ThemeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Stores one list per space, changed under the lock of its row. */
@Repository
class PackProposalRepository implements ListedPacks {

    private static final String FIND = """
            select version, kind, theme, yes_a, yes_b
              from session.proposal
             where space_id = :space
            """;

    private static final String LOCK = FIND + " for update";

    private static final String PACKS = """
            select pack, version
              from session.proposal_pack
             where space_id = :space
             order by position
            """;

    private static final String BEGIN = """
            insert into session.proposal (space_id, version, yes_a, yes_b)
            values (:space, :version, false, false)
                on conflict do nothing
            """;

    private static final String UPDATE = """
            update session.proposal
               set version = :version, kind = :kind, theme = :theme, yes_a = :a, yes_b = :b
             where space_id = :space
            """;

    private static final String DROP_PACKS = """
            delete from session.proposal_pack
             where space_id = :space
            """;

    private static final String ADD_PACK = """
            insert into session.proposal_pack (space_id, position, pack, version)
            values (:space, :position, :pack, :version)
            """;

    private final JdbcClient jdbc;

    PackProposalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PackProposal> of(Membership me) {
        return find(FIND, me);
    }

    /** Returns the list, inserted with {@code first} where there is none, and locks it until the transaction ends. */
    PackProposal findForUpdate(Membership me, PackProposal first) {
        if (of(BEGIN, me).param("version", first.version()).update() == 1) {
            store(me, first);
        }
        return find(LOCK, me).orElseThrow();
    }

    void store(Membership me, PackProposal packProposal) {
        of(UPDATE, me)
                .param("version", packProposal.version())
                .param("kind", code(packProposal.purpose()))
                .param(
                        "theme",
                        packProposal.purpose().theme().map(ThemeId::value).orElse(null))
                .param("a", packProposal.agreed().contains(Seat.A))
                .param("b", packProposal.agreed().contains(Seat.B))
                .update();
        of(DROP_PACKS, me).update();
        for (int i = 0; i < packProposal.packs().size(); i++) {
            of(ADD_PACK, me)
                    .param("position", i + 1)
                    .param("pack", packProposal.packs().get(i).pack().value())
                    .param("version", packProposal.packs().get(i).version())
                    .update();
        }
    }

    private Optional<PackProposal> find(String sql, Membership me) {
        return of(sql, me).query((row, _) -> proposal(row, packs(me))).optional();
    }

    @Override
    public List<PackVersion> listed(Membership me) {
        return packs(me);
    }

    private List<PackVersion> packs(Membership me) {
        return of(PACKS, me)
                .query((row, _) -> new PackVersion(new PackId(row.getString("pack")), row.getInt("version")))
                .list();
    }

    private StatementSpec of(String sql, Membership me) {
        return jdbc.sql(sql).param("space", me.space().value());
    }

    private static PackProposal proposal(ResultSet row, List<PackVersion> packs) throws SQLException {
        var agreed = EnumSet.noneOf(Seat.class);
        if (row.getBoolean("yes_a")) {
            agreed.add(Seat.A);
        }
        if (row.getBoolean("yes_b")) {
            agreed.add(Seat.B);
        }
        return new PackProposal(row.getInt("version"), purpose(row), packs, agreed);
    }

    private static String code(RoundPurpose purpose) {
        return switch (purpose) {
            case RoundPurpose.Packs _ -> "PACKS";
            case RoundPurpose.OneTheme _ -> "THEME";
            case RoundPurpose.Retake _ -> "RETAKE";
        };
    }

    private static RoundPurpose purpose(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "THEME" -> new RoundPurpose.OneTheme(new ThemeId(row.getString("theme")));
            case "RETAKE" -> new RoundPurpose.Retake();
            default -> new RoundPurpose.Packs();
        };
    }
}
