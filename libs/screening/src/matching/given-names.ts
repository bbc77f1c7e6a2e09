/**
 * Names that are one name in several languages, short or pet forms of it, or spellings that no rule of sound joins: a line
 * each. By hand and ours, from common knowledge of names. A name may stand in several lines (`Alex`).
 */
const FORMS = `
alexander aleksandr alexandre alessandro alejandro aleksander oleksandr alexandros iskander alex alec sasha sandro sandor
alexandra aleksandra alessandra oleksandra sandra sasha alex
alexei aleksei alexey aleksey alexis oleksiy oleksii alyosha
albert alberto bert al
alfred alfredo fred alf
andrew andrei andrey andre andreas andrea andrzej andriy andrii ondrej andy drew
anthony antonio anton antoine antonin antoni tony
anna anne ann hanna hannah ania anya annie ana
arthur artur arturo art
benjamin beniamino binyamin veniamin ben benny benji
bernard bernhard bernardo bernie
charles carlos karl carl carlo karel karol charlie chuck
catherine katherine kathryn katharina ekaterina yekaterina katerina catarina caterina kate katya cathy kathy
christian kristian cristian christiaan chris
christopher christoph kristof cristobal christophe chris
christina kristina cristina christine tina
claude claudio klaus claus
daniel daniil danilo daniele danny dan
david dawid davide davit daud dawud dave davy
dennis denis denys
dimitri dmitri dmitry dmitriy dmytro dimitrios dima mitya
dominic dominik domenico domingo dominique nick
edward eduard eduardo edoardo edvard ed eddie ted teddy
elizabeth elisabeth elisabetta yelizaveta elizaveta liz beth betty lisa eliza
eric erik erich
ernest ernst ernesto ernie
eugene yevgeny evgeny evgeniy yevgeniy eugenio yevhen gene
francis francisco francesco francois franz frans frank paco
frederick friedrich federico frederic frederik fredrik fritz fred freddy
gabriel gavriil gabriele jibril gabe
george georg jorge giorgio georgy georgiy georges yuri yuriy jiri heorhiy yury
gerald gerhard gerard gerardo gerry jerry
gregory grigory grigori grigoriy gregorio gregor greg grisha
helen helena elena olena yelena helene ilona
henry heinrich henri enrique enrico henrik henryk hendrik harry hank
herbert heribert herb bert
hugo hugh ugo
ignatius ignacio ignazio ignacy nacho
igor ihor
ilya ilia illia elias elijah ilyas
irene irina iryna
isaac isaak ishaq itzhak yitzhak isak
ivan john johann johannes jean juan giovanni jan joao ioannis yannis ian sean shaun hans jack johnny jon jonny vanya
jacob jakob james jaime jacques giacomo diego santiago iago yakov jakub yaqub yakub jim jimmy jamie jake
jeffrey geoffrey jeff geoff
jeremy jeremiah yirmiyahu
jerome hieronymus geronimo jeronimo
joachim joaquin joaquim gioacchino jochen
joan joanna johanna jeanne juana giovanna ioana yoanna
joseph josef jose giuseppe josip jozef yosef yusuf youssef yousef yusef iosif joe pepe joey
joshua josue yehoshua josh
julian julien giuliano yulian
julia yulia giulia julie yuliya juliya
kenneth ken kenny
konstantin constantine constantin costantino kostya kostas
lawrence laurence lorenzo laurent lorenz larry
leo lev leon leonid lyonya leopold
leonard leonardo leonhard len lenny
louis luis luigi ludwig lewis lodewijk luiz lou
lucas luke luca lukas loukas
margaret margarita marguerite margherita margarethe maggie meg peggy greta rita
marc mark marco marcos marcus markus marek
maria mary marie maryam miriam mariya mariam masha molly
martin martino martyn marty
matthew mateo matteo matthias mathieu mateusz matvey matt mats
maurice mauricio maurizio moritz morris
max maxim maksim maximilian maksym massimo maxime
michael mikhail miguel michel michele mikael mihail mihai michal mykhailo mykhaylo mike mick mickey misha mikhael mikail
nathaniel nathan natan nate
natalia natalya nataliya nathalie natasha natalie
nicholas nikolai nikolay nicolas nicolae nicola nikolaos mykola niklas klaus nick kolya nikola nicolai
olga olha helga
oscar oskar
patrick patricio patrizio padraig pat paddy
paul pavel pablo paolo paulo pawel pavlo pal pauly pasha
peter pyotr petr pedro pietro pierre piotr petro petros pete pyetr
philip philipp felipe filippo philippe filip phil pip
ralph rolf raoul raul rudolf rodolfo
raymond raimundo ramon raimondo ray
richard ricardo riccardo rick dick rich ricky
robert roberto rob bob bobby robbie
roger rogelio ruggero rutger
roman romano
ronald rinaldo ronaldo ron ronnie reginald
rudolf rodolfo rudolph rudy
samuel samuele shmuel sam sammy
sebastian sebastien sebastiano seb bastian
sergei sergey serhiy serhii sergio serge sergiy serhij seryozha
simon simeon semyon szymon shimon simone semen
stanislav stanislaw estanislao stas
stephen steven stefan stephan esteban etienne stefano stepan istvan steve stevie
svetlana svitlana sveta
sylvester silvester silvestre sly
tatiana tatyana tetyana tanya
theodore fyodor teodor teodoro fedor theo ted feodor fedir
thomas tomas tommaso tom tommy tomasz foma
timothy timofey timoteo tim timmy
ulrich ulrik udo
valentin valentino valentyn
valery valeri valeriy valerio valerii
victor viktor vittorio
vincent vincenzo vicente vince wincenty vinny
vladimir volodymyr wladimir vladimiro vova volodya
vladislav vladyslav wladyslaw ladislav vlad
vyacheslav viacheslav slava
walter gualtiero wally
william wilhelm guillermo guglielmo guillaume willem bill billy will willy liam
xavier javier saverio ksawery
yaroslav jaroslav jaroslaw
zachary zacharias zakaria zakariya zechariah zack
ibrahim abraham avraham ibragim ebrahim abe
ishmael ismail ismael
solomon suleiman sulayman süleyman suleyman salomon shlomo
muhammad mohammed mohammad mohamed mohamad mahomet mehmet mahmet mukhammad magomed muhammed mochammad mohd md muhamad
ahmad ahmed akhmed achmad ahmet akhmad
mahmoud mahmood mahmud mahmut
hussein husayn hussain hossein hussin huseyin husein khusein
hassan hasan khasan hasson
ali aly
abdullah abdallah abdulla abdalla abdoullah
omar umar omer oumar
osman uthman othman ousmane usman
mustafa mostafa moustapha mustapha
khalid khaled halid
said saeed sayeed saïd
yahya yehia yahia
zayn zain zein
jamal gamal djamal cemal
jafar jaafar cafer
nasser nasir naser
tariq tarek tarik
usama osama oussama
ayman aiman
kim gim
lee yi li rhee ri
park pak bak
choi choe
jung jeong chung chong jong
kang gang
cho jo
yoon yun
jang chang
lim im rim
seo so suh
shin sin
kwon gwon
ahn an
ryu yoo yu
moon mun
bae pae
baek paek paik
heo hur huh
noh roh no
joo ju chu
koo ku gu
chan chen tan
wong huang wang
cheung zhang chang teo
leung liang
lau liu low
ng wu
ho he
chow zhou chou
kwok guo kuo
hui xu hsu
tsang zeng tseng
tse xie hsieh
lam lin lim
yeung yang
cheng zheng
tang deng teng
fung feng
nguyen nguyễn
`;

/** The numbers of the lines that a name stands in. */
const LINES: ReadonlyMap<string, readonly number[]> = byName();

function byName(): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  for (const [index, line] of FORMS.trim().split('\n').entries())
    for (const name of line.split(' ')) lines.set(name, [...(lines.get(name) ?? []), index]);
  return lines;
}

/** Whether two names are forms of one: in other languages, short, or as another language writes it. */
export function isSameGivenName(one: string, other: string): boolean {
  const lines = LINES.get(one);
  return lines !== undefined && (LINES.get(other)?.some((line) => lines.includes(line)) ?? false);
}
