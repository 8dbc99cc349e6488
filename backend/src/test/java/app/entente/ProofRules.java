package app.entente;

import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;

import app.entente.couple.Membership;
import app.entente.door.OpenedPair;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Rules about the two proofs, for the code of every module. */
public final class ProofRules {

    private ProofRules() {}

    /**
     * Returns the rule that a method or constructor takes one proof only. An opened pair carries its membership, and two
     * proofs side by side could be those of two couples. What a lambda captures is no signature.
     */
    public static ArchRule oneProofIsEnough() {
        return codeUnits().that().doNotHaveModifier(SYNTHETIC).should().notHaveRawParameterTypes(includingBothProofs());
    }

    private static DescribedPredicate<List<JavaClass>> includingBothProofs() {
        return DescribedPredicate.describe(
                "including a membership beside an opened pair",
                it -> takes(it, Membership.class) && takes(it, OpenedPair.class));
    }

    private static boolean takes(List<JavaClass> parameters, Class<?> proof) {
        return parameters.stream().anyMatch(it -> it.isEquivalentTo(proof));
    }
}
