#include "core/sample/words.h"

#include <algorithm>

namespace foothold::sample {

namespace {

constexpr std::string_view beginnings[] = {
    "Ald",  "Ambr",  "Ard",   "Arv",  "Bald", "Barn",  "Berk", "Bex",   "Bol",   "Brack", "Bren",  "Brom",
    "Calt", "Card",  "Carv",  "Cast", "Corv", "Cresk", "Dahl", "Dand",  "Dell",  "Dorn",  "Drav",  "Eck",
    "Eld",  "Elv",   "Ersk",  "Fald", "Farn", "Fenn",  "Ferd", "Frend", "Gald",  "Garn",  "Gest",  "Gild",
    "Grav", "Hald",  "Harn",  "Havr", "Hest", "Hold",  "Hulm", "Ild",   "Ingr",  "Iver",  "Jarn",  "Jest",
    "Kald", "Karv",  "Kest",  "Klem", "Kold", "Kvist", "Lamb", "Larn",  "Lind",  "Lorv",  "Lund",  "Mard",
    "Mern", "Mold",  "Morv",  "Nard", "Ness", "Nold",  "Norv", "Old",   "Orm",   "Ost",   "Pald",  "Pern",
    "Pold", "Quend", "Rald",  "Rast", "Rend", "Rond",  "Sald", "Sarn",  "Skell", "Sold",  "Storn", "Svan",
    "Tarn", "Teld",  "Thorn", "Told", "Ulv",  "Vald",  "Varn", "Vest",  "Vold",  "Wend",  "Yarv",  "Zell"};

constexpr std::string_view factory[] = {"Production", "Quality", "Engineering", "Supply Chain"};
constexpr std::string_view transport[] = {"Fleet", "Warehousing", "Customs"};
constexpr std::string_view shops[] = {"Stores", "Merchandising", "E-Commerce"};
constexpr std::string_view insurer[] = {"Claims", "Underwriting", "Actuarial", "Compliance"};
constexpr std::string_view bank[] = {"Credit", "Payments", "Risk", "Compliance"};
constexpr std::string_view clinic[] = {"Clinical Services", "Nursing", "Laboratory", "Quality"};
constexpr std::string_view energy[] = {"Grid Operations", "Generation", "Trading", "Field Service"};
constexpr std::string_view advisers[] = {"Advisory", "Delivery", "Knowledge Management"};
constexpr std::string_view software[] = {"Managed Services", "Development", "Service Desk"};
constexpr std::string_view school[] = {"Teaching", "Student Services", "Research Office"};
constexpr std::string_view builder[] = {"Site Management", "Estimating", "Procurement"};
constexpr std::string_view food[] = {"Production", "Quality", "Distribution"};

constexpr Industry all[] = {
    {"Manufacturing",
     {{{"Components", "Machinery", "Precision"},
       {"Maschinenbau", "Antriebstechnik", "Präzisionstechnik"},
       {"Mécanique", "Composants", "Outillage"}}},
     factory},
    {"Logistics",
     {{{"Freight", "Logistics", "Haulage"},
       {"Logistik", "Spedition", "Transporte"},
       {"Transports", "Logistique", "Fret"}}},
     transport},
    {"Retail",
     {{{"Stores", "Retail", "Trading"},
       {"Handel", "Warenhaus", "Versand"},
       {"Distribution", "Magasins", "Négoce"}}},
     shops},
    {"Insurance",
     {{{"Insurance", "Mutual", "Assurance"},
       {"Versicherung", "Rückversicherung", "Lebensversicherung"},
       {"Assurances", "Mutuelle", "Prévoyance"}}},
     insurer},
    {"Banking",
     {{{"Savings", "Credit", "Capital"},
       {"Kreditbank", "Finanzdienste", "Leasing"},
       {"Crédit", "Épargne", "Financement"}}},
     bank},
    {"Healthcare",
     {{{"Clinics", "Health", "Diagnostics"},
       {"Kliniken", "Medizintechnik", "Diagnostik"},
       {"Cliniques", "Santé", "Diagnostics"}}},
     clinic},
    {"Energy",
     {{{"Energy", "Utilities", "Power"},
       {"Energie", "Stadtwerke", "Netze"},
       {"Énergie", "Réseaux", "Électricité"}}},
     energy},
    {"Professional services",
     {{{"Advisory", "Partners", "Consulting"},
       {"Beratung", "Partner", "Wirtschaftsprüfung"},
       {"Conseil", "Associés", "Expertise"}}},
     advisers},
    {"IT and managed services",
     {{{"Systems", "Networks", "Digital"},
       {"Systemhaus", "Datentechnik", "Netzwerke"},
       {"Informatique", "Réseaux IT", "Numérique"}}},
     software},
    {"Education",
     {{{"College", "Academy", "Learning"},
       {"Akademie", "Bildungswerk", "Lehrmittel"},
       {"Formation", "Académie", "Écoles"}}},
     school},
    {"Construction",
     {{{"Construction", "Building", "Civil Works"},
       {"Bau", "Hochbau", "Ingenieurbau"},
       {"Construction", "Bâtiment", "Travaux"}}},
     builder},
    {"Food and beverage",
     {{{"Foods", "Dairy", "Bakeries"},
       {"Lebensmittel", "Molkerei", "Backwaren"},
       {"Alimentaire", "Laiterie", "Boulangeries"}}},
     food},
};

constexpr std::string_view departments[] = {"Operations", "Finance", "Customer Service", "IT",
                                            "Sales",      "HR",      "Marketing",        "Legal"};

struct Board {
    std::string_view department, title;
};
constexpr Board boards[] = {{"Operations", "Chief Operating Officer"},
                            {"Finance", "Chief Financial Officer"},
                            {"IT", "Chief Information Officer"},
                            {"Sales", "Chief Commercial Officer"},
                            {"HR", "Chief People Officer"},
                            {"Marketing", "Chief Marketing Officer"},
                            {"Legal", "General Counsel"},
                            {"Customer Service", "Chief Customer Officer"}};

struct Letter {
    std::string_view from, to;
};
constexpr Letter letters[] = {{"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"ß", "ss"}, {"é", "e"}, {"è", "e"},
                              {"ê", "e"},  {"ë", "e"},  {"É", "e"},  {"ç", "c"},  {"å", "a"}, {"á", "a"},
                              {"à", "a"},  {"â", "a"},  {"í", "i"},  {"ï", "i"},  {"ó", "o"}, {"ô", "o"},
                              {"ø", "o"},  {"ñ", "n"},  {"ń", "n"},  {"ł", "l"},  {"Ł", "l"}, {"ś", "s"},
                              {"ź", "z"},  {"ż", "z"},  {"ą", "a"},  {"ę", "e"},  {"ć", "c"}, {"ú", "u"},
                              {"Å", "a"},  {"Ö", "oe"}, {"Ä", "ae"}, {"Ü", "ue"}, {"Ó", "o"}};

} // namespace

Words nameBeginnings() {
    return beginnings;
}

std::span<const Industry> industries() {
    return all;
}

Words commonDepartments() {
    return departments;
}

std::string_view boardTitle(std::string_view department) {
    const auto it = std::find_if(std::begin(boards), std::end(boards),
                                 [&](const Board& b) { return b.department == department; });
    return it == std::end(boards) ? "Managing Director" : it->title;
}

std::string filled(std::string_view text, std::initializer_list<Filling> fillings) {
    std::string result;
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = text.find('}', open == text.npos ? 0 : open);
        result += text.substr(0, open);
        if (open == text.npos || close == text.npos) break;
        const auto key = text.substr(open + 1, close - open - 1);
        for (const Filling& filling : fillings)
            if (filling.key == key) result += filling.value;
        text.remove_prefix(close + 1);
    }
    if (!result.empty() && result.front() >= 'a' && result.front() <= 'z') result.front() ^= 0x20;
    return result;
}

std::string asciiName(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const char c = text.front();
        const auto letter = std::find_if(std::begin(letters), std::end(letters),
                                         [&](const Letter& l) { return text.starts_with(l.from); });
        if (letter != std::end(letters)) {
            result += letter->to;
            text.remove_prefix(letter->from.size());
            continue;
        }
        if (c >= 'A' && c <= 'Z')
            result += char(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            result += c;
        else if (!result.empty() && result.back() != '-')
            result += '-';
        text.remove_prefix(1);
    }
    while (!result.empty() && result.back() == '-')
        result.pop_back();
    return result;
}

} // namespace foothold::sample
