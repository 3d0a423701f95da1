package dev.backfile.archive.name;

/**
 * A name in its parts. Those of an organisation, and those that nobody can tell apart, have none.
 *
 * @param whole the name as a byline has it
 * @param family the family name with what belongs before it, such as {@code van der Berg}; empty where there are no parts
 * @param given the given names
 * @param suffix what follows, such as {@code Jr.}
 * @param indexed the name as an index sorts it, such as {@code Berg, Jan van der}
 * @param organization whether it is the name of an organisation
 */
public record Name(String whole, String family, String given, String suffix, String indexed, boolean organization) {

    /** A name without parts that is or may be a person's. */
    static Name whole(String name) {
        return new Name(name, "", "", "", name, false);
    }

    /** The name of an organisation. */
    static Name organization(String name) {
        boolean article = name.startsWith("The ") && name.length() > "The ".length();
        return new Name(name, "", "", "", article ? name.substring("The ".length()) + ", The" : name, true);
    }

    /** The same name at another place in an index. */
    Name indexedAs(String other) {
        return new Name(whole, family, given, suffix, other, organization);
    }

    /** The same name as a byline has it. */
    Name of(String byline) {
        return new Name(byline, family, given, suffix, indexed, organization);
    }

    /** Whether it has no parts. */
    public boolean isWhole() {
        return family.isEmpty();
    }

    /** The family name first, as bibliographies have it: {@code van der Berg, Jan} and {@code King, Martin Luther, Jr.} */
    public String sorted() {
        if (isWhole()) {
            return whole;
        }
        return family + (given.isEmpty() ? "" : ", " + given) + (suffix.isEmpty() ? "" : ", " + suffix);
    }
}
