package app.entente.guide;

/** Makes a file of a booklet. */
interface Press {

    byte[] print(Booklet guide);
}
