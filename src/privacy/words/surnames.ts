/** Family names common in many cultures, written for this project from general knowledge. */
const SURNAMES = `
Smith Johnson Williams Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Moore Jackson Martin Thompson Harris Sanchez Clark Ramirez
Lewis Robinson Walker Allen Wright Scott Torres Nguyen Hill Flores Adams Nelson Hall Rivera Campbell Mitchell Roberts Gomez Phillips Evans Turner Diaz Edwards Collins Reyes
Stewart Morris Morales Murphy Rogers Gutierrez Ortiz Peterson Bailey Kelly Howard Ramos Richardson Watson Brooks Chavez Bennett Mendoza Ruiz Hughes Alvarez Castillo Sanders
Patel Myers Ross Foster Jimenez Powell Jenkins Perry Russell Sullivan Butler Henderson Barnes Gonzales Fisher Vasquez Simmons Romero Jordan Patterson Alexander Hamilton Graham
Reynolds Griffin Wallace Moreno Hayes Bryant Herrera Gibson Ellis Tran Medina Aguilar Stevens Murray Ford Castro Marshall Owens Harrison Fernandez McDonald Kennedy Wells Vargas
Henry Freeman Webb Tucker Guzman Burns Crawford Olson Simpson Porter Gordon Mendez Silva Shaw Snyder Dixon Munoz Hicks Holmes Palmer Wagner Robertson Boyd Salazar Warren Mills
Meyer Schmidt Garza Daniels Ferguson Nichols Stephens Soto Weaver Ryan Gardner Payne Grant Dunn Kelley Spencer Hawkins Arnold Pierce Hansen Peters Santos Hart Bradley Knight
Elliott Cunningham Duncan Armstrong Hudson Carroll Lane Riley Andrews Alvarado Delgado Berry Perkins Hoffman Johnston Matthews Pena Richards Contreras Willis Carpenter Lawrence
Sandoval Guerrero Chapman Rios Estrada Ortega Watkins Greene Nunez Wheeler Valdez Harper Burke Larson Santiago Maldonado Morrison Franklin Carlson Austin Dominguez Carr Lawson
Jacobs OBrien Lynch Singh Vega Bishop Montgomery Oliver Jensen Harvey Williamson Gilbert Sims Espinoza Howell Wong Reid Hanson McCoy Garrett Burton Fuller Wang Weber Welch Rojas
Lucas Marquez Yang Banks Leon Bowman Guerra Valencia Bates Newman Padilla Blair Casey Chambers Solis Fleming Fowler Santana Rush Steele Acosta Navarro Schultz Fitzgerald Zhang
Liu Huang Zhao Zhou Sun Guo Lin Luo Kim Park Choi Jung Kang Cho Yoon Jang Lim Han Shin Kwon Pham Hoang Phan Dang Bui Ngo Sharma Kumar Gupta Reddy Rao Iyer Nair Menon Desai
Mehta Kaur Gill Sandhu Chatterjee Banerjee Mukherjee Ghosh Fernando Perera Tanaka Suzuki Takahashi Watanabe Yamamoto Nakamura Kobayashi Yoshida Yamada Sasaki Matsumoto Inoue
Kimura Hayashi Shimizu Mori Hamaguchi Nishiyama Ahmed Khan Hussain Malik Sheikh Qureshi Siddiqui Rahman Haddad Khoury Mansour Nasser Saleh Aziz Hakim Hosseini Ahmadi Karimi
Moradi Rezaei Yilmaz Kaya Demir Celik Sahin Ozturk Aydin Arslan Papadopoulos Georgiou Nikolaidis Ivanov Petrov Sidorov Smirnov Kuznetsov Popov Volkov Sokolov Morozov Novak
Svoboda Dvorak Cerny Prochazka Kowalski Nowak Wisniewski Wojcik Kaminski Lewandowski Zielinski Szymanski Nagy Kovacs Toth Szabo Horvath Varga Molnar Popescu Ionescu Radu
Johansson Andersson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Hansen Olsen Larsen Nielsen Jensen Pedersen Christensen Rasmussen Sorensen Korhonen
Virtanen Nieminen Laine Lehtonen Muller Schneider Fischer Becker Schulz Schafer Koch Bauer Richter Klein Wolf Schroder Neumann Schwarz Zimmermann Braun Kruger Hofmann Lange
Krause Lehmann Werner Keller Huber Gruber Steiner Dubois Dupont Durand Leroy Moreau Simon Laurent Lefebvre Michel Bertrand Roux Fournier Girard Bonnet Lambert Fontaine Rousseau
Mercier Blanc Chevalier Gauthier Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Costa Giordano Mancini Rizzo Lombardi Moretti Barbieri
DeLuca Ferreira Oliveira Souza Pereira Almeida Carvalho Gomes Ribeiro Martins Barbosa Rocha Araujo Dias Nunes Cardoso Teixeira deVries Jansen Bakker Visser Smit Meijer Mulder
Bos Vos Peeters Janssens Maes Jacobs Mertens Okafor Okonkwo Adeyemi Adebayo Balogun Eze Nwosu Obi Mensah Owusu Boateng Asante Appiah Osei Dlamini Nkosi Ndlovu Mokoena Mbeki
Kamau Mwangi Otieno Odhiambo Kariuki Tesfaye Bekele Abebe Cohen Levy Mizrahi Goldberg Friedman Rosenberg Katz Shapiro Greenberg Weiss Schwartz Feldman Kaplan Goldstein Epstein
OConnor OReilly ONeill McCarthy McKenzie McLean MacDonald Doyle Byrne Gallagher Doherty Kavanagh Quinn Nolan Brennan Callahan Donovan Flanagan Hennessy Whelan Lloyd Davies
Griffiths Llewellyn Pritchard Vaughan Ainsworth Ashworth Atkinson Barlow Barrow Beaumont Birch Bradshaw Briggs Cartwright Chadwick Clayton Cooke Crosby Croft Dawson Dobson
Eastwood Fairbanks Faulkner Finch Gallo Goodwin Hargreaves Hartley Haywood Holloway Hopkins Ingram Kendrick Lancaster Langley Lockwood Marlow Mercer Middleton Newton Norris
Osborne Pennington Prescott Quincy Radcliffe Ramsey Rowland Rutherford Sheridan Sinclair Stanton Sterling Sutton Thornton Tillman Underwood Wainwright Wakefield Weston Whitaker
Whitfield Whitman Winslow Winters Wyatt Yates Kuefer Adkins Blackwell Blankenship Boone Bowers Branch Bridges Buchanan Byrd Calhoun Cantrell Christian Cochran Combs Conley Conrad
Conway Dalton Daugherty Decker Dickerson Dillon Dorsey Dougherty Downs Drake Dudley Dyer Eaton Farrell Frazier Frye Gallegos Galloway Gentry Gilmore Glenn Glover Golden Goodman
Hale Hammond Hampton Hancock Hardin Harding Hardy Harmon Hatfield Hensley Herman Hester Hobbs Hodge Hoover Horne Houston Huffman Hull Hurst Hutchinson Jarvis Jefferson Jennings
Kemp Kirby Kirk Klein Kline Knox Koch Kramer Lara Levine Lowe Lowery Mack Maddox Mann Maxwell Mayo McBride McCall McClain McClure McConnell McCormick McCullough McDaniel McDowell
McFarland McGee McGuire McIntosh McIntyre McKay McKinney McLaughlin McMahon McMillan McNeil Melton Merritt Middleton Monroe Mooney Morrow Morse Mosley Moss Mueller Mullins
Nash Noble Oconnell Odom ODonnell ONeal Pace Parks Parsons Pate Patrick Patton Pearson Petty Phelps Pickett Pittman Pitts Pollard Poole Potts Powers Pruitt Pugh Puckett Randall
Rasmussen Rich Rivas Roach Robbins Roberson Rollins Roman Rosa Rosales Rosario Rowe Rowland Salas Salinas Sampson Savage Sawyer Schneider Sears Sellers Sexton Shaffer Shannon
Shelton Shepard Sherman Short Skinner Sloan Sparks Spears Stafford Stanley Stark Stephenson Strickland Sweeney Sykes Tate Terrell Terry Thornton Todd Townsend Trevino Trujillo
Tyler Tyson Vance Vargas Vaughn Velasquez Velez Villarreal Vinson Wade Walls Walsh Walters Walton Ware Warner Watts Weeks Weiss Whitehead Whitney Wiggins Wilcox Wilder Wiley
Wilkerson Wilkins Wilkinson Willard Winters Witt Wolfe Wong Woodard Woods Woodward Wooten Workman Wyatt York Zamora Zimmerman Magnusson Hollister Castellano Whitmore
Baker Carter Cook Cooper Parker Taylor Mason Hunter Young King Green White Brown Black Lee Long Wood Cole Stone Rose Fox Rice Day Reed West Price Bell Ward Gray Cox Cruz Ray
Hunt Dean Burgess Bass Barker Bush Cain Case Church Cline Curry Field Fields Frost Gates Good Love Lamb Little Moon Park Page Person Pope Power Rhodes Sharp Small Snow Swanson
Poole Waters Wise Cross Dale Bright Best Marsh Nguyen Chen Chang Chan Cheung Tang Ho Ng Liang Song Tan Das Das Bose Sen Jain Shah Verma Joshi Mishra Pandey Yadav Agarwal Kapoor
Lindqvist Bergstrom Holmberg Sandstrom Ekstrom Haugen Dahl Berg Lund Vik Strand Moen Solberg Halvorsen Kristiansen Hagen Ruud Thorsen Gudmundsson Jonsson Sigurdsson
`;
/** Family names that are words as well: only with company. */
const WORDS = `
young king green white brown black lee long wood cole stone rose fox rice day reed west price bell ward gray cox cruz ray hunt dean burgess bass barker bush cain case church cline
curry field fields frost gates good love lamb little moon park page person pope power rhodes sharp small snow poole waters wise cross dale bright best marsh cook baker carter cooper
parker mason hunter hill hall lane banks short rich noble golden parks powers sparks weeks walls ware chambers bridges branch bishop knight major french english foster grant hart
may steele rush winters summers workman wilder savage downs pitts church berry christian jordan austin houston jackson washington lincoln dallas madison sun han song tan das sen ho
ng park cho lim lin kang chan chang tang leon lucas martin thomas allen henry scott simon roman bruno costa sterling finch birch croft berg strand blanc klein wolf koch braun bauer
lange weber hoover bates mills wells ford porter fisher palmer gardner turner tucker tyler walker weaver webb wheeler carpenter shepard sawyer marshall stark potts bass moss nash
drake hale hardy mann mack pace pate todd tate vance vinson wade york dyer hull kemp kirk knox hodge monroe miller myers barnes
`;
/** Halves that make family names of English sound, so that many persons meet few equal surrogates. */
const BEGINNINGS = `Ash Bar Beck Bel Bexley Bram Brad Brent Brook Burn Cald Carl Chat Clay Clif Crest Dal Den Dray Dun East Ed El Fair Fal Far Fen Gar Gil Glen Grey Hal Ham Har
Haw Hazel Hol Hor Ken Kil Kings Lang Law Lin Lock Mal Mar Mel Mil Nor Oak Pem Pres Rad Red Ren Rox Sel Shel Sher Stan Stock Sud Thorn Tor Upper Wal War Well West Whit Win
Wood Wych`;
const ENDINGS = `bourne bridge brook burn burgh bury by combe cott croft dale den don field ford gate grove ham hurst land leigh ley low man mere more mount ridge ron shaw side stead
stone stow thorpe ton wald ward well wick win wood worth wyn`;

let all: Set<string> | undefined;
let ambiguous: Set<string> | undefined;

function split(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** Family names in lower case, without accents. */
export function surnames(): ReadonlySet<string> {
  all ??= new Set(split(SURNAMES).map((name) => name.toLowerCase()));
  return all;
}

/** Family names, in lower case, that are words as well. */
export function wordSurnames(): ReadonlySet<string> {
  ambiguous ??= new Set(split(WORDS));
  return ambiguous;
}

/** Some four thousand family names to put in another's place: common ones that are no words, and made ones ("Brentcott"). */
export function surrogateSurnames(): string[] {
  const words = wordSurnames();
  const common = [...new Set(split(SURNAMES))].filter((name) => /^[A-Z][a-z]{3,}$/.test(name) && !words.has(name.toLowerCase()));
  const made = split(BEGINNINGS).flatMap((head) => split(ENDINGS).map((tail) => (head.endsWith(tail.charAt(0)) ? head + tail.slice(1) : head + tail)));
  return [...common, ...made];
}
