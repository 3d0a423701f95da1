package dev.backfile.archive.name;

import java.util.Set;

/** Given names that often stand second, where a family name may stand as well. */
final class GivenNames {

    private static final Set<String> FRENCH = Set.of(
            "Alain",
            "André",
            "Anne",
            "Antoine",
            "Bernard",
            "Charles",
            "Claude",
            "Emmanuel",
            "François",
            "Françoise",
            "Georges",
            "Henri",
            "Jacques",
            "Jean",
            "Joseph",
            "Louis",
            "Louise",
            "Luc",
            "Marc",
            "Marie",
            "Michel",
            "Paul",
            "Philippe",
            "Pierre",
            "René",
            "Robert",
            "Xavier",
            "Yves");

    private static final Set<String> SPANISH = Set.of(
            "Alberto",
            "Alejandro",
            "Alfonso",
            "Alfredo",
            "Ana",
            "Andrés",
            "Ángel",
            "Antonio",
            "Augusto",
            "Beatriz",
            "Carlos",
            "Carmen",
            "Cristina",
            "Daniel",
            "David",
            "Dolores",
            "Eduardo",
            "Elena",
            "Enrique",
            "Ernesto",
            "Felipe",
            "Fernando",
            "Francisco",
            "Gabriel",
            "Guillermo",
            "Ignacio",
            "Isabel",
            "Javier",
            "Jesús",
            "Joaquín",
            "Jorge",
            "José",
            "Juan",
            "Julio",
            "Laura",
            "Luis",
            "Luisa",
            "Manuel",
            "Marcos",
            "María",
            "Mario",
            "Marta",
            "Mercedes",
            "Miguel",
            "Pablo",
            "Pedro",
            "Pilar",
            "Rafael",
            "Ramón",
            "Ricardo",
            "Roberto",
            "Rosa",
            "Teresa",
            "Tomás",
            "Vicente");

    private GivenNames() {}

    static boolean isFrench(String word) {
        return FRENCH.contains(word);
    }

    static boolean isSpanish(String word) {
        return SPANISH.contains(word);
    }
}
