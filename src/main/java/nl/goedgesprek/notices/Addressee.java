package nl.goedgesprek.notices;

/** To whom a mail goes. */
public enum Addressee {
    VISITOR,
    COACH
}
