/// Names that nobody in particular bears, from the countries in which water is worked on.
enum Names {
    static let given = [
        "Abena", "Aïcha", "Ama", "Amara", "Ana", "Anders", "André", "Anneke", "Arjun", "Asha",
        "Ayşe", "Bartosz", "Beatriz", "Björn", "Bram", "Cécile", "Chidi", "Chloé", "Ciarán",
        "Dagmar",
        "Daniela", "Dipak", "Dorota", "Efua", "Eero", "Élise", "Emre", "Esi", "Eszter", "Faith",
        "Fatou", "Femke", "Filip", "Gabriela", "Giulia", "Grace", "Guðrún", "Hamid", "Hana",
        "Håkon",
        "Hélène", "Ibrahim", "Ilse", "Ines", "Ingrid", "István", "Jagoda", "Jamal", "Jeroen",
        "João",
        "José", "Juma", "Jürgen", "Kofi", "Kamala", "Karin", "Katarzyna", "Kwame", "Lars", "Leïla",
        "Lin", "Lotte", "Luís", "Łukasz", "Maëlle", "Magnus", "Maite", "Marisol", "Márta", "Mehmet",
        "Mei", "Miguel", "Mirjam", "Moussa", "Nadia", "Nguyet", "Niamh", "Nikolaj", "Noor", "Oumar",
        "Ørjan", "Paloma", "Petra", "Piotr", "Priya", "Rahel", "Raúl", "Renske", "Rosa", "Saïd",
        "Sanne", "Sita", "Søren", "Sunita", "Tariq", "Teresa", "Thabo", "Tomás", "Ursula",
        "Veronika",
        "Víctor", "Wanjiru", "Wietske", "Xavier", "Yaw", "Yetunde", "Zoë", "Zsófia",
    ]

    static let family = [
        "Adeyemi", "Aguilar", "Åkerlund", "Alhassan", "Almeida", "Anquetil", "Arslan", "Asante",
        "Bakker", "Banda", "Bąk", "Berger", "Bianchi", "Boateng", "Bouma", "Bouzid", "Breitner",
        "Çelik", "Chandra", "Chirwa", "Contreras", "Dahl", "Delacroix", "Demir", "Diallo",
        "Dijkstra",
        "Dvořák", "Echeverría", "Edwards", "El Amrani", "Eriksen", "Fekete", "Ferreira", "Fofana",
        "Fournier", "Gallagher", "García", "Ghimire", "Gómez", "Grünwald", "Gurung", "Haddad",
        "Halvorsen", "Hendriks", "Hofstra", "Horvat", "Ibáñez", "Iversen", "Jankowski", "Jensen",
        "Kamau", "Kaya", "Keller", "Kiplagat", "Kovács", "Kulkarni", "Larsson", "Lefèvre",
        "Lindqvist",
        "Lungu", "Machado", "Magbanua", "Martins", "Matsinhe", "Mbewe", "Mensah", "Meyer", "Mishra",
        "Molnár", "Moreau", "Mthembu", "Müller", "Nakamura", "Navarro", "Ndiaye", "Nowak", "Núñez",
        "O'Brien", "Ochieng", "Okafor", "Olsen", "Ortiz", "Owusu", "Pałka", "Pereira", "Petrović",
        "Posthumus", "Quispe", "Ramírez", "Rasmussen", "Ribeiro", "Rossi", "Roy", "Ruiz", "Sæther",
        "Schäfer", "Shrestha", "Silva", "Simões", "Şahin", "Sørensen", "Szabó", "Tamang", "Thapa",
        "Tupas", "Vermeer", "Verhagen", "Vilhena", "Visscher", "Wekesa", "Weiß", "Wójcik", "Yilmaz",
        "Zandstra", "Zulu", "van Dongen", "van der Linde", "de Vries", "ter Horst", "da Costa",
    ]

    static let places = [
        "Aldermere", "Bratvik", "Castelvento", "Dunharrow", "Elzenbeek", "Fontclara", "Grimstrand",
        "Halerveen", "Ixtlapa", "Jorvøy", "Kolbacz", "Lindewaard", "Mombela", "Nieuwerdam",
        "Orzabal",
        "Pokhari", "Quintela", "Rosmarin", "São Lázaro", "Tamsui", "Überau", "Vallfosca", "Wierden",
        "Xalpa", "Yendi", "Zwartewater",
    ]

    static let countries = [
        "Brazil", "Czechia", "Denmark", "France", "Ghana", "Germany", "Hungary", "Ireland", "Italy",
        "Kenya", "Mexico", "Mozambique", "Nepal", "Netherlands", "Norway", "Peru", "Philippines",
        "Poland", "Portugal", "Spain", "Sweden", "Türkiye",
    ]
}
