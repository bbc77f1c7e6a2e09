/** Given and family names by where they are borne, of which invented people are made. Common names, of nobody in particular. */
export interface Culture {
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** How a name is put together: g given, f family, p patronymic, b `bin` and a given name, l `al-` and a family name. */
  readonly patterns: readonly string[];
}

const words = (text: string): string[] => text.trim().split(/\s+/);

export const SLAVIC: Culture = {
  given:
    words(`Sergey Vladimir Dmitry Aleksandr Mikhail Nikolay Andrey Igor Oleg Viktor Pavel Roman Maksim Yury Anatoly
      Boris Gennady Konstantin Leonid Valery Vyacheslav Stanislav Ruslan Timur Rustam Artem Kirill Denis Anton Ilya Elena Olga
      Irina Natalya Svetlana Tatyana Marina Yekaterina Galina Lyudmila Ramzan Murad Shamil Aslan Magomed`),
  family:
    words(`Sokolov Lebedev Kozlov Novikov Morozov Volkov Solovyov Vasilyev Zaytsev Golubev Vinogradov Bogdanov Vorobyov
      Fedorov Mikhaylov Belyaev Tarasov Belov Komarov Orlov Kiselev Makarov Andreev Kovalev Ilyin Gusev Titov Kuzmin Kudryavtsev
      Baranov Kulikov Alekseev Stepanov Yakovlev Sorokin Sergeev Romanov Zakharov Borisov Korolev Gerasimov Ponomarev Grigoryev
      Shevchenko Tkachenko Bondarenko Kovalchuk Lukashuk Savchenko Gadzhiev Akhmedov Ismailov Dudaev Magomadov`),
  patterns: ['g f', 'g p f', 'f g p', 'g p f', 'g f'],
};

export const ARABIC: Culture = {
  given:
    words(`Muhammad Ahmed Ali Hassan Hussein Ibrahim Omar Khalid Yusuf Mustafa Mahmoud Salim Tariq Faisal Saleh Nasser
      Hamid Jamal Karim Rashid Walid Ziad Bilal Faris Sami Majid Anwar Adnan Samir Imad Ayman Hani Bassam Ghassan Marwan Nabil
      Fatima Layla Amina Khadija Zainab Huda Suad Qasim Taha Yasin Younis Haitham Mazin Luay Qusay`),
  family:
    words(`Harbi Otaibi Zahrani Ghamdi Dosari Shammari Mutairi Qahtani Tikriti Jubouri Dulaimi Obeidi Hamdani Masri Shami
      Baghdadi Najjar Haddad Khoury Sabbagh Attar Halabi Maliki Rubaie Saadi Tamimi Azzawi Bayati Janabi Samarrai Husseini
      Hashimi Yemeni Houthi Ahmar Kurdi Turki Rifai Jaziri Sudani Libi Fasi Tunisi`),
  patterns: ['g l', 'g g l', 'g b l', 'g g g l', 'a l', 'g a l'],
};

const IRANIAN_AND_AFGHAN: Culture = {
  given:
    words(`Abdul Muhammad Gul Noor Haji Fazal Rahmat Sher Amir Jan Mir Zahir Nazir Habib Akhtar Mansoor Jalal Siraj
      Zabihullah Hamidullah Rahimullah Najibullah Asadullah Saifullah Nasrullah Imran Bilal Kashif Asif Tariq Nadeem Waqar Shahid
      Zubair Adeel Faisal Usman Hafeez Ghulam Reza Mehdi Hossein Behrouz Dariush Farhad Kamran Mehran Saeed Javad Majid`),
  family:
    words(`Haqqani Zadran Noorzai Achakzai Popalzai Wardak Barakzai Stanikzai Ahmadzai Mangal Tokhi Ghilzai Waziri Mehsud
      Khan Malik Qureshi Butt Sheikh Siddiqui Chaudhry Bhatti Mirza Ansari Baig Rizvi Naqvi Hashmi Karimi Ahmadi Rezaei Hosseini
      Mohammadi Moradi Jafari Rahimi Sadeghi Ghorbani Ebrahimi Tehrani Shirazi Kermani Yazdani Farahani`),
  patterns: ['g f', 'g g f', 'a f', 'g g', 'g g g f', 'g a f'],
};

export const CHINESE: Culture = {
  given:
    words(`Xiaoming Wei Jianguo Haibo Xiuying Guoqiang Zhiyong Yaping Lihua Jianhua Weimin Chunhua Guangming Zhenhai Tao
      Ming Hongwei Xuefeng Qiang Yong Jun Feng Bin Hui Ying Ling Xinyi Zihan Yichen Dongmei Jinping Keqiang Qishan Zhanshu
      Yunshan Shaoshi Gaoli Dejiang Zhengsheng`),
  family:
    words(`Wang Zhang Chen Liu Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Deng Feng
      Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Jin Cui Fan Shi`),
  patterns: ['f g', 'f g', 'g f'],
};

const KOREAN: Culture = {
  given:
    words(`Yong-chol Jong-il Song-min Myong-su Chol-min Kwang-ho Hyok-chol Tae-bok Yong-nam Sang-ho Jin-woo Min-jun
      Seo-yeon Ji-hoon Hyun-woo Dong-hyun Sung-min Young-ho Kyung-soo Il-gwon Tong-chol Un-chol Kum-chol Su-gil Pyong-chol
      Ri-sun Kang-il Hak-song`),
  family: words(
    `Kim Ri Pak Choe Jong Kang Jo Yun Jang Rim Han O So Sin Kwon Hwang An Song Ryu Hong Ko Mun Son Paek Ho Nam No Ha`,
  ),
  patterns: ['f g', 'f s', 'f s'],
};

const WESTERN: Culture = {
  given:
    words(`John Robert Michael William David Richard Thomas James Peter Paul Mark Andrew Simon Martin Stephen Daniel
      Karl Hans Jürgen Wolfgang Klaus Dieter Stefan Uwe Pierre Jean François Michel Philippe Laurent Henri Marie Anna Eva Karin
      Giovanni Marco Luigi Paolo Carlo Alberto Juan José Carlos Luis Manuel Jorge Pedro Miguel Rafael Fernando Erik Lars Nils
      Olaf Jan Piet Willem Angela Ursula Helga Ingrid Katarina`),
  family:
    words(`Miller Taylor Anderson Clark Walker Hughes Bennett Foster Graham Palmer Marshall Webster Schmidt Schneider
      Fischer Weber Wagner Becker Hoffmann Koch Richter Klein Wolf Neumann Schwarz Zimmermann Braun Krüger Lindqvist Johansson
      Nilsson Eriksson Hansen Olsen Larsen Dubois Moreau Laurent Lefebvre Girard Rossi Ferrari Bianchi Romano Colombo Ricci
      Fernandez Gonzalez Rodriguez Ramirez Torres Castillo Mendoza Vargas Novak Svoboda Dvorak Horvath Kowalski Nowak Wisniewski
      Popescu Ionescu Papadopoulos Nikolaidis Janssen Bakker Visser`),
  patterns: ['g f', 'g f', 'g g f', 'g i f', 'g f f'],
};

const SOUTH_ASIAN: Culture = {
  given:
    words(`Rajesh Suresh Anil Vijay Sanjay Ramesh Arjun Deepak Manoj Rakesh Amit Priya Sunita Anita Kavita Nguyen Thi Van
      Duc Minh Hung Budi Agus Ahmad Dewi Siti Eko Bambang Joko Somchai Somsak Prasert Wichai Ferdinand Rodrigo Benigno Emilio`),
  family:
    words(`Sharma Verma Gupta Patel Reddy Nair Iyer Menon Chatterjee Banerjee Mukherjee Desai Mehta Joshi Kulkarni Tran Pham
      Hoang Phan Vu Dang Bui Santoso Wijaya Hidayat Nugroho Setiawan Kusuma Srisai Chaiyasit Wongsawat Santos Reyes Cruz Bautista
      Aquino Villanueva Mendoza`),
  patterns: ['g f', 'g g f', 'g f'],
};

const AFRICAN: Culture = {
  given:
    words(`Okello Kagame Emeka Chinedu Ngozi Amara Kwame Kofi Yaw Ama Tendai Tafadzwa Themba Sipho Jabulani Nomsa Abebe
      Tesfaye Haile Mulugeta Bekele Dawit Mengistu Hassan Abdi Yusuf Farah Mohamed Ismail Ibrahim Laurent Joseph Innocent
      Bosco Sylvestre`),
  family:
    words(`Okonkwo Adeyemi Balogun Nwosu Eze Mensah Boateng Owusu Asante Moyo Ndlovu Dube Nkosi Zulu Dlamini Mthembu
      Tadesse Gebremariam Wolde Alemu Warsame Abdullahi Aweys Nkunda Ntaganda Mudacumura Bisimwa Kabila Mugabe Banda Phiri
      Mwangi Otieno Wanjiru`),
  patterns: ['g f', 'g g f', 'g f'],
};

/** Of each as many people are invented; their order is part of what is drawn. */
export const CULTURES: readonly Culture[] = [
  SLAVIC,
  ARABIC,
  IRANIAN_AND_AFGHAN,
  CHINESE,
  KOREAN,
  WESTERN,
  SOUTH_ASIAN,
  AFRICAN,
];
