#include "core/sample/words.h"

namespace foothold::sample {

namespace {

constexpr std::string_view germanEndings[] = {"bach", "hausen", "stein", "berg",
                                              "feld", "mann",   "werth", "brück"};
constexpr std::string_view frenchEndings[] = {"elle", "ville",   "mont", "ard",
                                              "eron", "ancourt", "eval", "ois"};
constexpr std::string_view englishEndings[] = {"field", "ford", "wick",   "ley",
                                               "worth", "ham",  "bridge", "combe"};
constexpr std::string_view dutchEndings[] = {"veen",  "dijk", "hoven", "stra",
                                             "horst", "kamp", "meer",  "zand"};
constexpr std::string_view nordicEndings[] = {"lund", "ström", "holm", "vik", "ås", "dal", "berga", "näs"};
constexpr std::string_view southernEndings[] = {"ini", "ara", "ena", "esco", "ola", "anza", "oro", "iera"};
constexpr std::string_view polishEndings[] = {"owa", "owice", "ica", "niak", "eń", "ska", "wola", "inek"};
constexpr std::string_view japaneseEndings[] = {"asawa",  "imoto", "uchi",  "amine",
                                                "ibashi", "ozaki", "amura", "ihara"};

constexpr std::string_view germanForms[] = {"GmbH", "AG", "GmbH & Co. KG"};
constexpr std::string_view austrianForms[] = {"GmbH", "AG"};
constexpr std::string_view swissForms[] = {"AG", "SA"};
constexpr std::string_view frenchForms[] = {"SAS", "SA"};
constexpr std::string_view dutchForms[] = {"B.V.", "N.V."};
constexpr std::string_view britishForms[] = {"Ltd", "plc"};
constexpr std::string_view americanForms[] = {"Inc.", "LLC", "Corp."};
constexpr std::string_view swedishForms[] = {"AB"};
constexpr std::string_view italianForms[] = {"S.p.A.", "S.r.l."};
constexpr std::string_view spanishForms[] = {"S.A.", "S.L."};
constexpr std::string_view polishForms[] = {"Sp. z o.o.", "S.A."};
constexpr std::string_view japaneseForms[] = {"K.K."};

constexpr std::string_view germanFirst[] = {
    "Anke",   "Birgit", "Carsten", "Dirk",   "Elke",  "Frank",   "Gesine", "Henrik", "Inga", "Jörg",
    "Katrin", "Lars",   "Maren",   "Niklas", "Petra", "Rüdiger", "Silke",  "Torben", "Ute",  "Volker"};
constexpr std::string_view germanLast[] = {"Ahlers",  "Brandis",   "Dietzel",   "Eickhoff", "Fröhling",
                                           "Gerlach", "Hartkopf",  "Jansen",    "Köster",   "Lammers",
                                           "Möhring", "Nolte",     "Ostermann", "Pfeifer",  "Quandt",
                                           "Rößler",  "Steinhoff", "Thiele",    "Uhlig",    "Wessel"};
constexpr std::string_view frenchFirst[] = {"Amélie", "Bastien", "Camille", "Damien",  "Élodie", "Fabien",
                                            "Gaëlle", "Hugo",    "Inès",    "Julien",  "Laure",  "Mathieu",
                                            "Noémie", "Olivier", "Pauline", "Quentin", "Sabine", "Thibault"};
constexpr std::string_view frenchLast[] = {
    "Arnaudet", "Bellanger", "Chauvet", "Delorme",  "Estève",  "Fournel", "Garnier", "Hébrard", "Jourdan",
    "Lacombe",  "Maréchal",  "Noiret",  "Perrault", "Rivoire", "Sauvage", "Tessier", "Vasseur", "Villard"};
constexpr std::string_view englishFirst[] = {
    "Alison",  "Brian",  "Catherine", "Duncan", "Eleanor", "Fiona", "Graham", "Harriet", "Imran",  "Joanna",
    "Kenneth", "Louise", "Malcolm",   "Nadia",  "Owen",    "Priya", "Rachel", "Stuart",  "Tamsin", "Wesley"};
constexpr std::string_view englishLast[] = {"Ashdown",   "Bramley",    "Cartwright", "Denholm",  "Ellacott",
                                            "Fairbairn", "Greenhalgh", "Hathersage", "Inskip",   "Kershaw",
                                            "Langstaff", "Merriman",   "Northcott",  "Oakden",   "Pemberley",
                                            "Quigley",   "Rothwell",   "Sedgwick",   "Thackray", "Wainscott"};
constexpr std::string_view americanFirst[] = {"Aaron",  "Brenda", "Carlos",  "Denise", "Ethan",  "Grace",
                                              "Holly",  "Isaac",  "Jasmine", "Kyle",   "Latoya", "Marcus",
                                              "Nicole", "Omar",   "Paige",   "Renee",  "Scott",  "Tyler"};
constexpr std::string_view americanLast[] = {"Albright",  "Barlowe",  "Castellan", "Duvall", "Easterly",
                                             "Fontaine",  "Grayson",  "Holloway",  "Ibarra", "Kincaid",
                                             "Lockridge", "Maddox",   "Nakai",     "Ortega", "Prescott",
                                             "Ridgely",   "Sorenson", "Whitlock"};
constexpr std::string_view dutchFirst[] = {"Annelies", "Bram",   "Dieuwke", "Floor",   "Gijs",
                                           "Hanneke",  "Jeroen", "Lotte",   "Maarten", "Nienke",
                                           "Pieter",   "Roos",   "Sander",  "Wouter"};
constexpr std::string_view dutchLast[] = {
    "van Aalst", "Bakhuis", "de Groot",  "Dijkema", "van Elburg", "Hoekstra", "Jongbloed", "Kuipers",
    "Leeflang",  "Mulder",  "Oosterhof", "Postma",  "Schipper",   "Terpstra", "Veenstra",  "Wiersma"};
constexpr std::string_view nordicFirst[] = {"Agneta", "Björn",    "Camilla", "Eskil", "Freja", "Gunnar",
                                            "Hedda",  "Ingrid",   "Jonas",   "Karin", "Linus", "Maja",
                                            "Nils",   "Ragnhild", "Sixten",  "Åsa"};
constexpr std::string_view nordicLast[] = {
    "Almqvist", "Bergdahl", "Cedergren", "Dahlin",  "Ekeroth", "Forsell", "Granlund",  "Hedström",
    "Isaksson", "Källman",  "Lindahl",   "Norberg", "Rosén",   "Sandell", "Törnqvist", "Wikander"};
constexpr std::string_view italianFirst[] = {"Alessia", "Bruno",  "Chiara",  "Davide", "Elisa",
                                             "Fabio",   "Giulia", "Lorenzo", "Marta",  "Nicola",
                                             "Paola",   "Renzo",  "Silvia",  "Tommaso"};
constexpr std::string_view italianLast[] = {"Albertini",  "Bonfanti",   "Carraro",   "Donati",  "Fiorentini",
                                            "Galbiati",   "Lombardini", "Marchesi",  "Novelli", "Orlandi",
                                            "Pellegrini", "Rinaldi",    "Salvadori", "Tedesco"};
constexpr std::string_view spanishFirst[] = {"Alba",    "Beatriz", "Carmen", "Diego", "Elena",
                                             "Gonzalo", "Inés",    "Javier", "Lucía", "Marcos",
                                             "Nuria",   "Pablo",   "Rocío",  "Sergio"};
constexpr std::string_view spanishLast[] = {"Aguilera", "Barrios", "Cifuentes", "Domínguez", "Escudero",
                                            "Figueroa", "Galindo", "Herrero",   "Ibáñez",    "Lozano",
                                            "Montero",  "Olmedo",  "Quiroga",   "Valverde"};
constexpr std::string_view polishFirst[] = {"Agnieszka", "Bartosz", "Dorota", "Ewelina", "Grzegorz",
                                            "Halina",    "Jakub",   "Kinga",  "Łukasz",  "Magda",
                                            "Paweł",     "Renata",  "Tomasz", "Zofia"};
constexpr std::string_view polishLast[] = {"Adamczyk",  "Borkowski", "Chmiel",   "Dąbek",  "Gajda",
                                           "Jabłoński", "Kubiak",    "Lisowska", "Maj",    "Nowicki",
                                           "Pawlak",    "Rogala",    "Sikora",   "Witczak"};
constexpr std::string_view japaneseFirst[] = {"Akira",  "Chihiro", "Daichi", "Emi",   "Haruka",
                                              "Ichiro", "Kaori",   "Makoto", "Naoki", "Reiko",
                                              "Satoru", "Tomoko",  "Yuki",   "Yusuke"};
constexpr std::string_view japaneseLast[] = {"Aoki",   "Endo",    "Fujita", "Hirano",  "Imai",
                                             "Kojima", "Matsuda", "Morita", "Nishida", "Okada",
                                             "Sakai",  "Takeda",  "Ueno",   "Yoshida"};

constexpr Country all[] = {
    {"Germany", "DACH", "EUR", 1, "+49 30 23125 ###", "01-01", 6, germanEndings, germanForms, germanFirst,
     germanLast},
    {"Austria", "DACH", "EUR", 1, "", "01-01", 1, germanEndings, austrianForms, germanFirst, germanLast},
    {"Switzerland", "DACH", "CHF", 1, "", "01-01", 2, germanEndings, swissForms, germanFirst, germanLast},
    {"France", "Western Europe", "EUR", 2, "+33 1 99 00 ## ##", "01-01", 4, frenchEndings, frenchForms,
     frenchFirst, frenchLast},
    {"Netherlands", "Western Europe", "EUR", 0, "", "01-01", 3, dutchEndings, dutchForms, dutchFirst,
     dutchLast},
    {"United Kingdom", "UK & Ireland", "GBP", 0, "+44 20 7946 0###", "04-01", 4, englishEndings, britishForms,
     englishFirst, englishLast},
    {"United States", "North America", "USD", 0, "+1 202 555 01##", "01-01", 4, englishEndings, americanForms,
     americanFirst, americanLast},
    {"Sweden", "Nordics", "EUR", 0, "", "01-01", 2, nordicEndings, swedishForms, nordicFirst, nordicLast},
    {"Italy", "Southern Europe", "EUR", 0, "", "01-01", 2, southernEndings, italianForms, italianFirst,
     italianLast},
    {"Spain", "Southern Europe", "EUR", 0, "", "01-01", 2, southernEndings, spanishForms, spanishFirst,
     spanishLast},
    {"Poland", "Central Europe", "EUR", 0, "", "01-01", 1, polishEndings, polishForms, polishFirst,
     polishLast},
    {"Japan", "Asia-Pacific", "JPY", 0, "", "04-01", 2, japaneseEndings, japaneseForms, japaneseFirst,
     japaneseLast},
};

} // namespace

std::span<const Country> countries() {
    return all;
}

} // namespace foothold::sample
