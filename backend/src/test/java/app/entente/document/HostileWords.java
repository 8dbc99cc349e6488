package app.entente.document;

import java.util.stream.Stream;

/** Words of people that would be more than text in a file that takes them as they are. */
public final class HostileWords {

    private HostileWords() {}

    public static Stream<String> all() {
        return Stream.of(
                "It helps to hear a word.",
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "[here](javascript:alert(1)) ![x](http://example.org/x.png) `code` *a* _b_ | c ~~d~~ &amp; \\",
                "<https://example.org> and - # > + 1. =1+1",
                "# heading\n- point\n    code\n\n> quote\n***\n===",
                "=HYPERLINK(\"http://example.org\")\n@SUM(A1)\n+1\n-1",
                "\u202Eback\u2066 and \u0007forth\u0000 \uD800",
                "ע نדב 我们 🙂");
    }
}
