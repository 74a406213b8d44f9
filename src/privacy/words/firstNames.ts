/** Given names common in many cultures, written for this project from general knowledge; no list of persons stands behind them. */
const FEMALE = `
Jane Anne Annette Arlene Audrey Bethany Candace Carla Cassandra Cecilia Celeste Chelsea Claire Colleen Courtney Darlene Deanna Desiree Doreen Eileen Elise Erica Erika Estelle Felicia Gabrielle
Gina Gretchen Gwendolyn Harriet Isabelle Jacquelyn Jana Janelle Jeanette Jeanne Jenna Jenny Jill Joann Jocelyn Jodi Johanna Jolene Josie Joy Kara Kate Katie Kathie Kristen Kristin Kristina Krista
Lana Latisha Leah Lena Leona Lila Liliana Lindsay Lindsey Liz Lizzie Lois Lola Lorena Loretta Lydia Lynda Maggie Marcella Marcia Margarita Marian Marianne Maribel Maryann Maureen Maxine Meghan
Melanie Melinda Meredith Miranda Mona Myra Myrtle Nadine Naomi Natasha Nellie Nina Noreen Olive Opal Patsy Patti Polly Priscilla Ramona Raquel Rebekah Renee Rochelle Rosalie Rosalyn Rose Roxanne
Sabrina Sally Selena Shari Shelby Shelley Sherri Silvia Simone Sonia Sonja Sophie Stacey Sue Susanne Suzanne Tabatha Tania Tanya Tara Tasha Toni Tonya Traci Trisha Valerie Vanessa Velma Verna Vicki
Vickie Viola Violet Whitney Wilma Yvette Yvonne Henriette Marisa Vilma Leticia Graciela Rocio Marisol Noemi Agatha Svetla
Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah
Stephanie Rebecca Sharon Laura Cynthia Dorothy Amy Kathleen Angela Shirley Emma Brenda Pamela Nicole Anna Samantha Katherine Christine Debra Rachel Carolyn Janet Maria Olivia
Heather Helen Catherine Diane Julie Victoria Joyce Lauren Kelly Christina Ruth Joan Virginia Judith Evelyn Hannah Andrea Megan Cheryl Jacqueline Madison Teresa Abigail Sophia
Martha Sara Gloria Janice Kathryn Ann Isabella Judy Charlotte Julia Amber Alice Jean Denise Frances Danielle Marilyn Natalie Beverly Diana Brittany Theresa Kayla Alexis Doris
Lori Tiffany Marie Annie Rosemary Eleanor Edith Mildred Florence Ethel Lillian Gladys Irene Louise Edna Thelma Hazel Agnes Bernice Lucille Marjorie Geraldine Phyllis Norma
Paula Erin Sheila Sylvia Josephine Ellen Elaine Marion Charlene Wanda Bonnie Peggy Crystal Tammy Connie Gail Rita Dawn Tracy Tina Kathy Sherry Wendy Carrie Monica Yolanda
Esther Pauline Emma Juanita Lorraine Anita Rhonda Hazel Leslie Veronica Claudia Eva Alma Lucy Stella Vivian Bertha Veda Ida Clara Cora Flora Nora Vera Minnie Pearl Mabel Ella
Sofia Camila Valentina Lucia Gabriela Daniela Mariana Fernanda Alejandra Guadalupe Rosa Carmen Ana Isabel Elena Pilar Dolores Consuelo Mercedes Beatriz Ines Luisa Adriana
Catalina Esperanza Ximena Paola Giulia Francesca Chiara Alessandra Federica Giovanna Antonella Elisa Bianca Sophie Camille Manon Chloe Lea Juliette Amelie Margaux Elodie
Genevieve Brigitte Monique Francoise Helene Celine Heidi Ursula Ingrid Greta Anke Sabine Petra Monika Birgit Katrin Anja Silke Ulrike Renate Hildegard Astrid Freya Sigrid
Solveig Linnea Elsa Maja Ebba Annika Karin Kerstin Kirsten Mette Sanne Femke Lotte Marieke Anneke Aino Helmi Kaisa Tuuli Paivi Agnieszka Katarzyna Malgorzata Joanna
Magdalena Zofia Jadwiga Olga Natalia Svetlana Tatiana Irina Ekaterina Oksana Ludmila Galina Anastasia Daria Yelena Ivana Jana Lenka Zuzana Marketa Eszter Katalin Zsuzsanna
Ilona Maria Ioana Elena Mihaela Eleni Despina Vasiliki Ayse Fatma Emine Zeynep Elif Fatima Aisha Khadija Maryam Zainab Layla Leila Noor Yasmin Amina Huda Rania Salma Nadia
Samira Soraya Shirin Parisa Azadeh Niloufar Priya Anjali Sunita Lakshmi Meera Kavita Ananya Deepa Pooja Neha Shreya Divya Rekha Usha Lata Indira Harpreet Gurpreet Mei Ling
Xiu Ying Fang Hui Yan Jing Xin Yuki Keiko Yoko Sakura Akiko Haruka Naoko Michiko Tomomi Eunji Soojin Jiwoo Minji Hyejin Linh Thuy Nguyet Hoa Lan Dewi Siti Amara Ngozi
Chiamaka Adaeze Folake Yewande Abena Akosua Ama Efua Nomvula Thandiwe Zanele Wanjiru Makena Imani Aaliyah Latoya Keisha Shanice Tamika Ebony Destiny Jasmine Mia Ava Harper
Zoe Chloe Layla Riley Nevaeh Kaylee Mackenzie Brooklyn Paisley Skylar Peyton Hailey Bella Aubrey Addison Ellie Savannah Naomi Caroline Gianna Molly Maeve Siobhan Aoife Niamh
Fiona Moira Bridget Deirdre Gwen Rhiannon Bronwyn Imogen Beatrix Philippa Tabitha Rosalind Cecily Winifred Henrietta Marta Miriam Rivka Shira Talia Yael Tamar Noa Dvora
`;
const MALE = `
Abraham Adrian Alec Alvin Amos Archie Armando Barry Bart Bernie Blaine Boyd Brady Brendan Brent Bret Byron Calvin Cameron Carlton Carroll Clark Claude Clay Clifford Clifton Clint Clinton Colin Cole
Conrad Curt Damon Darrell Darren Darryl Daryl Dewey Dominic Don Donnie Duane Dwayne Dwight Edmund Edwin Elias Elliot Elliott Elvin Emmanuel Emmett Ernie Ervin Everett Ezekiel Fabian Felipe Forrest
Franklin Freddie Geoffrey Gerard Gilberto Gordon Grant Greg Guy Harvey Hector Herman Horace Hubert Hugh Hugo Ian Ira Ivan Jared Jarvis Jay Jerome Jim Joel Johnnie Josiah Julio Julius Karl Kelvin
Kent Kirk Kurt Lance Leland Leon Leslie Lester Lewis Lionel Lonnie Loren Lorenzo Lowell Luke Lyle Mack Malcolm Marc Marlon Maurice Max Merle Micah Mickey Mitch Mitchell Moses Myron Nate Neal Neil
Nelson Nestor Nolan Orlando Orville Oswald Pablo Percy Perry Pete Quentin Quinton Ralph Randall Randolph Raphael Rene Reuben Rex Rich Robbie Roland Rolando Roman Ross Rudolph Rudy Rufus Saul Shane
Sheldon Sherman Simon Solomon Sonny Stuart Sylvester Terrance Terrence Thad Theo Tim Toby Tomas Tommie Tracy Tristan Ulysses Vernon Wade Ward Warren Wesley Wilbert Wilbur Wilfred Will Willard Woodrow
Johannes Kyle Elmo Alonzo Alfonso Adolfo Agustin Dario Gustavo Leonardo Mauricio Nicolas Ramiro Rogelio Tobias Florian Dominik Marek Filip Anton Kirill Maxim Ruslan Timur Aziz Imran Asif Farid Hamid
James Robert John Michael David William Richard Joseph Thomas Christopher Charles Daniel Matthew Anthony Donald Steven Andrew Paul Joshua Kenneth Kevin Brian Timothy Ronald
George Jason Edward Jeffrey Ryan Jacob Nicholas Gary Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Patrick Raymond Dennis Jerry Tyler
Aaron Jose Adam Nathan Henry Zachary Douglas Peter Kyle Noah Ethan Jeremy Christian Walter Keith Austin Roger Terry Sean Gerald Carl Dylan Harold Jordan Jesse Bryan Lawrence
Arthur Gabriel Bruce Logan Billy Joe Alan Juan Elijah Willie Albert Wayne Randy Mason Vincent Liam Roy Bobby Caleb Bradley Russell Lucas Eugene Philip Louis Johnny Howard
Ernest Stanley Leonard Melvin Herbert Frederick Alfred Clarence Ralph Norman Leroy Earl Clyde Floyd Lloyd Chester Milton Wallace Cecil Edgar Gilbert Homer Virgil Luther Otis
Elmer Irving Morris Seymour Bernard Sidney Theodore Marvin Glenn Dale Todd Craig Chad Derek Shawn Travis Marcus Curtis Allan Allen Rodney Troy Victor Martin Francis Isaac
Carlos Luis Jorge Miguel Pedro Manuel Antonio Francisco Alejandro Javier Fernando Ricardo Eduardo Rafael Sergio Alberto Andres Diego Enrique Raul Oscar Hector Ramon Ruben
Jaime Arturo Ernesto Guillermo Rodrigo Mateo Santiago Emilio Ignacio Esteban Joaquin Cesar Salvador Mario Giovanni Giuseppe Marco Luca Matteo Lorenzo Alessandro Paolo Pietro
Roberto Stefano Vincenzo Enzo Pierre Jean Jacques Michel Philippe Francois Laurent Olivier Thierry Luc Mathieu Guillaume Antoine Etienne Hans Klaus Jurgen Wolfgang Dieter
Heinz Gunther Helmut Manfred Stefan Andreas Matthias Sebastian Lukas Felix Maximilian Jonas Lars Sven Erik Nils Bjorn Gunnar Anders Henrik Magnus Olaf Leif Soren Jens Mikkel
Rasmus Pieter Willem Jeroen Maarten Joost Bram Sander Mikko Juha Timo Antti Jussi Piotr Krzysztof Andrzej Tomasz Pawel Marcin Jakub Wojciech Stanislaw Ivan Dmitri Sergei
Vladimir Mikhail Nikolai Alexei Andrei Boris Yuri Igor Oleg Viktor Pavel Vaclav Jiri Tomas Ondrej Milan Zoltan Laszlo Istvan Ferenc Attila Bela Gabor Ion Mihai Radu Bogdan
Dragan Goran Zoran Marko Nikola Dimitrios Georgios Konstantinos Nikos Yannis Spyros Mehmet Ahmet Mustafa Emre Murat Ahmed Mohammed Mohamed Muhammad Ali Omar Hassan Hussein
Ibrahim Khalid Yusuf Youssef Abdullah Karim Tariq Samir Nabil Faisal Bilal Hamza Rashid Salim Waleed Dariush Arash Reza Farhad Cyrus Mehdi Kaveh Rahul Arjun Vikram Deepak
Rajesh Sanjay Rohan Anil Suresh Ramesh Ashok Vijay Ajay Amit Manoj Sunil Ravi Krishna Ganesh Harish Gurdeep Jaspreet Wei Jun Hao Ming Bo Tao Lei Qiang Chen Hiroshi Kenji
Takeshi Satoshi Kazuo Makoto Haruto Shintarou Daisuke Jihoon Minjun Sungmin Youngho Hyun Tuan Hung Minh Quang Duc Budi Agus Wayan Chukwuemeka Emeka Chidi Obinna Ikenna
Olumide Tunde Babatunde Segun Kwame Kofi Kwabena Yaw Sipho Thabo Themba Kamau Mwangi Otieno Jamal Malik Darnell Tyrone DeShawn Terrell Lamar Andre Reginald Cedric Desmond
Roosevelt Aiden Jackson Oliver Sawyer Wyatt Owen Levi Ezra Eli Silas Asher Leo Hudson Lincoln Jaxon Julian Xavier Damian Preston Spencer Trevor Garrett Dustin Corey Brett
Connor Declan Cormac Eamon Liam Niall Seamus Padraig Ronan Callum Hamish Angus Duncan Alistair Rhys Gareth Dafydd Nigel Clive Graham Trevor Rupert Barnaby Moshe Avi Yosef
Shlomo Eitan Noam Ari Benny Danny Tommy Jimmy Mike Dave Steve Bob Jim Tom Joe Dan Ken Ron Greg Jeff Tony Rick Matt Chris Nick Alex Sam Ben Fred Ted Ed Al Ray Phil Doug Stan
`;
/** Given to girls and boys alike; no sex is read from them. */
const NEUTRAL = `
Taylor Casey Jamie Morgan Robin Dana Terry Kim Pat Lee Leslie Jordan Riley Avery Quinn Rowan Sasha Nikita Ariel Shannon Kerry Lynn Marion Tracy Stacy Francis Angel Jackie
Sidney Sydney Harper Reese Emerson Finley Blake Hayden Kendall Logan Parker Peyton Sage Skyler Remy Noor Jin Yu Min Hikaru Akira Kiran
`;
/** Names that are everyday or clinical words too: only with company ("Will Smith", "Mrs. May"). */
const WORDS = `
will may mark grace hope faith joy rose bill sue art drew frank gene iris lance rich pat dawn april june august summer autumn violet amber olive basil jack rob josh
harry sandy brook skip chuck dick norm ray sky star penny ginger pearl jade crystal ivy lily daisy melody harmony chance chase hunter mason cooper carter parker
jordan austin dallas paris london carolina georgia virginia israel charity sage miles wade cliff dean earl duke
guy lane rusty bud chip clay cole dale glen heath kent lee lincoln max miller myles nick pierce reed stone ward angel christian eve fern flora gay gail honor iman
merry opal rain robin sierra skyler sunny trinity van noor ling ying yan hui fang lan hoa ama mei bo jun lei tao
ion al ed ari ali min jin yu kim ben ken sam dan don jean angus else elle sol roman august alba ana bela
`;

export type Gender = 'female' | 'male' | 'either';

let genders: Map<string, Gender> | undefined;
let ambiguous: Set<string> | undefined;

function split(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** Given names in lower case, without accents, with whom they are given to. */
export function firstNames(): ReadonlyMap<string, Gender> {
  if (genders !== undefined) return genders;
  genders = new Map();
  for (const name of split(FEMALE)) genders.set(name.toLowerCase(), 'female');
  for (const name of split(MALE)) genders.set(name.toLowerCase(), genders.has(name.toLowerCase()) ? 'either' : 'male');
  for (const name of split(NEUTRAL)) genders.set(name.toLowerCase(), 'either');
  for (const name of split(WORDS)) if (!genders.has(name)) genders.set(name, 'either');
  return genders;
}

/** Names, in lower case, that alone say nothing. */
export function wordNames(): ReadonlySet<string> {
  ambiguous ??= new Set(split(WORDS));
  return ambiguous;
}

/** Names to put in another's place: of one sex, none that is a word as well. */
export function surrogateFirstNames(gender: Gender): string[] {
  const words = wordNames();
  const all = firstNames();
  const pool = gender === 'female' ? split(FEMALE) : gender === 'male' ? split(MALE) : split(NEUTRAL);
  return [...new Set(pool)].filter((name) => !words.has(name.toLowerCase()) && name.length > 3 && all.get(name.toLowerCase()) === gender);
}
