package app.entente.privacy;

/** What a person can do in a shared space, or see of the other there. */
enum Deed {
    ANSWER,
    WEIGH,
    TICK,
    VISIT,
    SEAL,
    UNSEAL,
    BE_HERE,
    ANY_TIME,
    TAKE_BACK,
    WITHDRAW,
    COMPARE,
    SEE_SHARED_SCALES,
    PLACE_A_TOPIC,
    PARK,
    NOTE,
    MOVE_ON,
    TAKE_A_TIME_OUT,
    TAKE_THE_FLOOR,
    TELL,
    HONOUR,
    APPRECIATE,
    AGREE,
    SEE_THE_GUIDE,
    PREVIEW_THE_GUIDE,
    PRINT_THE_GUIDE,
    INVITE,
    RENAME
}
