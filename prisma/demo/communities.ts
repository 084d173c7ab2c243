/** Where invented people come from: ordinary names, mother tongues, dialects and home towns that go together. */

export type Community = {
  tongue: string;
  also: readonly string[];
  dialects: readonly string[];
  women: readonly string[];
  men: readonly string[];
  surnames: readonly string[];
  homes: readonly string[];
  /** Share among the talents of Mumbai, roughly. */
  weight: number;
};

const words = (list: string): string[] => list.trim().split(/\s+/);

export const communities: readonly Community[] = [
  {
    tongue: 'mr', also: ['hi'], dialects: ['Malvani', 'Varhadi', 'Kolhapuri', 'Ahirani'], weight: 26,
    women: words('Asmita Vaishali Mrunmayee Gauri Ketaki Shraddhavi Manasi Rucha Sayali Ashwini Tejashri Pallavi Smita Jyotsna Sulabha Vandana Aparna Neelam Kalyani Rutuja Ankita Pradnya'),
    men: words('Omkar Sachit Nachiket Prathamesh Aniket Swapneel Mandar Chinmay Rohan Ajinkya Shantanu Vinayak Sunil Dilip Prakash Suhas Avinash Sanket Tushar Yogesh Mahesh Digambar'),
    surnames: words('Patwardhan Gokhale Sawant Jadhav Shinde More Gaikwad Pawar Bhosale Kelkar Deshmukh Naik Kamble Salunkhe Chavan Tawde Ranade Phadke Khot Bhagat Mhatre Wagh'),
    homes: ['Nashik', 'Kolhapur', 'Satara', 'Nagpur', 'Ratnagiri', 'Solapur', 'Sangli', 'Jalgaon'],
  },
  {
    tongue: 'hi', also: ['bho', 'awa'], dialects: ['Bhojpuri', 'Awadhi', 'Maithili', 'Kanpuriya Hindi'], weight: 20,
    women: words('Shalini Ritu Nidhi Archana Kiran Babita Seema Prachi Swati Garima Anjali Mamta Vineeta Usha Shikha Rashmi Sarita Gunjan Madhulika Pushpa'),
    men: words('Alok Vikas Sudhanshu Dhirendra Ashutosh Pankit Manish Satyam Abhay Gaurav Ramakant Umesh Brijesh Anurag Shivam Vishwas Harish Dinesh Rakesh Nitin'),
    surnames: words('Mishra Tiwari Shukla Dubey Srivastava Yadav Chaubey Pandey Maurya Verma Tripathi Kushwaha Rai Ojha Prajapati Saxena Awasthi Nigam'),
    homes: ['Kanpur', 'Varanasi', 'Patna', 'Lucknow', 'Gorakhpur', 'Prayagraj', 'Darbhanga', 'Ballia'],
  },
  {
    tongue: 'gu', also: ['hi'], dialects: ['Kathiawadi', 'Surti'], weight: 9,
    women: words('Hetal Dhara Krupa Jinal Bhumi Falguni Komal Nirali Urvi Daksha Jagruti Toral Charmi Heena'),
    men: words('Jignesh Hardik Chirag Parth Mehul Dhaval Nirav Ketan Bhavesh Pratik Jayesh Vipul Kunal Hiten'),
    surnames: words('Patel Shah Mehta Parekh Trivedi Joshi Desai Gandhiwala Solanki Bhatt Chauhan Vora Thakkar Dave'),
    homes: ['Rajkot', 'Surat', 'Vadodara', 'Bhavnagar', 'Ahmedabad'],
  },
  {
    tongue: 'pa', also: ['hi'], dialects: ['Majhi', 'Doabi'], weight: 9,
    women: words('Harleen Simran Jasleen Navneet Gurpreet Mandeep Ravneet Kirandeep Amrit Manpreet Rupinder Jaspreet'),
    men: words('Gurjot Harman Jaskaran Manveer Ravinder Amandeep Prabhjot Sukhvir Karanbir Inderjit Balwinder Jagjit'),
    surnames: words('Gill Sandhu Dhillon Bajwa Grewal Ahluwalia Sethi Malhotra Khurana Bedi Anand Chhabra Arora Sidana'),
    homes: ['Ludhiana', 'Amritsar', 'Jalandhar', 'Chandigarh', 'Patiala'],
  },
  {
    tongue: 'ur', also: ['hi'], dialects: ['Lakhnavi Urdu', 'Dakhni'], weight: 9,
    women: words('Ayesha Sana Zoya Nazneen Rukhsar Shabnam Afreen Mehjabeen Rubina Saba Tabassum Yasmin Heba Farheen'),
    men: words('Imran Faizan Arbaaz Zeeshan Junaid Shahbaz Adil Rizwan Nadeem Kaif Asif Tauseef Iqbal Danish'),
    surnames: words('Shaikh Ansari Siddiqui Qureshi Sayyed Pathan Mirza Rizvi Faruqui Momin Kazmi Baig Usmani'),
    homes: ['Lucknow', 'Hyderabad', 'Aurangabad', 'Bhopal', 'Malegaon'],
  },
  {
    tongue: 'bn', also: ['hi'], dialects: ['Rarhi Bengali'], weight: 6,
    women: words('Sohini Rituparna Moumita Piyali Debjani Ankana Sanchita Indrani Sreelekha Tanushree'),
    men: words('Arindam Sourav Debashish Anirban Subhro Koushik Prosenjoy Shamik Indranil Ritwik'),
    surnames: words('Mukherjee Banerjee Chatterjee Ghosh Dutta Sengupta Bhattacharya Nandi Majumdar Basak Dhar'),
    homes: ['Kolkata', 'Howrah', 'Siliguri', 'Durgapur'],
  },
  {
    tongue: 'ta', also: ['te', 'hi'], dialects: ['Madurai Tamil'], weight: 5,
    women: words('Kavya Meenakshi Janani Sowmya Revathy Nithya Vasundhara Gomathi Abirami Hema'),
    men: words('Karthik Senthil Aravind Balaji Prasanna Muthu Vignesh Saravanan Ganesan Hariharan'),
    surnames: words('Subramanian Iyer Krishnan Murugan Raman Natarajan Selvam Venkatesan Sundaram Pillai'),
    homes: ['Chennai', 'Madurai', 'Coimbatore', 'Tiruchirappalli'],
  },
  {
    tongue: 'ml', also: ['hi', 'ta'], dialects: ['Malabar Malayalam'], weight: 3,
    women: words('Anju Sreeja Parvathi Lekshmi Athira Reshma Divya Remya'),
    men: words('Vishnu Sreejith Arun Jithin Rajeev Biju Anoop Manoj'),
    surnames: words('Nair Menon Varghese Kurian Namboothiri Thomas Warrier Panicker'),
    homes: ['Kochi', 'Kozhikode', 'Thrissur', 'Palakkad'],
  },
  {
    tongue: 'te', also: ['hi'], dialects: ['Telangana Telugu', 'Rayalaseema Telugu'], weight: 3,
    women: words('Sravani Lavanya Sirisha Haritha Swapna Madhavi Anusha Bhargavi'),
    men: words('Srikanth Naveen Phanindra Sudheer Raghuram Praveen Kalyan Sashank'),
    surnames: words('Reddy Naidu Chowdary Goud Sastry Yerneni Kolluri Vemula'),
    homes: ['Hyderabad', 'Vijayawada', 'Visakhapatnam', 'Warangal'],
  },
  {
    tongue: 'kn', also: ['hi', 'tcy'], dialects: ['Dharwad Kannada', 'Tulu'], weight: 3,
    women: words('Chaitra Spoorthi Bhoomika Rashmitha Sahana Vidya Namratha Shwetha'),
    men: words('Raghavendra Kiran Sharath Manjunath Pavan Girish Darshit Nagaraj'),
    surnames: words('Shetty Hegde Gowda Bhat Kulkarni Patil Rao Poojary'),
    homes: ['Bengaluru', 'Mangaluru', 'Hubballi', 'Mysuru'],
  },
  {
    tongue: 'raj', also: ['hi', 'mwr'], dialects: ['Marwari', 'Mewari', 'Dhundhari'], weight: 4,
    women: words('Kanchan Bhanwari Meenal Sunita Hemlata Teena Rekha Poonam'),
    men: words('Bhanwar Mahendra Surendra Gajendra Lokesh Narpat Devendra Kuldeep'),
    surnames: words('Rathore Shekhawat Purohit Bishnoi Jangid Vyas Gehlot Charan'),
    homes: ['Jaipur', 'Jodhpur', 'Bikaner', 'Udaipur'],
  },
  {
    tongue: 'bgc', also: ['hi', 'pa'], dialects: ['Haryanvi', 'Khariboli'], weight: 3,
    women: words('Sonika Annu Monika Suman Kavita Jyoti'),
    men: words('Sandeep Vikrant Sombir Parveen Ajmer Hawa'),
    surnames: words('Dahiya Malik Hooda Sangwan Phogat Nain Lathwal'),
    homes: ['Rohtak', 'Hisar', 'Sonipat', 'Bhiwani'],
  },
  {
    tongue: 'kok', also: ['en', 'mr', 'hi'], dialects: ['Goan Konkani', 'Koli'], weight: 3,
    women: words('Lorraine Maria Natasha Clara Joanita Sharon Ruella Olinda'),
    men: words('Savio Glenn Clyde Aldrin Melwyn Rohan Trevor Elvino'),
    surnames: words('Fernandes Dsouza Pereira Rodrigues Lobo Mascarenhas Dias Tandel'),
    homes: ['Panaji', 'Margao', 'Vasai', 'Karwar'],
  },
  {
    tongue: 'as', also: ['hi', 'en'], dialects: ['Kamrupi'], weight: 2,
    women: words('Barnali Jonali Rimjhim Nilakshi Pallabi'), men: words('Bhaskar Dhrubajyoti Rupam Himangshu Nayan'),
    surnames: words('Baruah Saikia Hazarika Borah Kalita'), homes: ['Guwahati', 'Jorhat', 'Shillong'],
  },
  {
    tongue: 'ne', also: ['hi', 'en'], dialects: ['Darjeeling Nepali'], weight: 1.5,
    women: words('Sangita Prerana Yangchen Bindiya'), men: words('Prabin Sagun Tenzing Bikash'),
    surnames: words('Gurung Tamang Chettri Lama Rai'), homes: ['Darjeeling', 'Gangtok', 'Kalimpong'],
  },
  {
    tongue: 'ks', also: ['ur', 'hi'], dialects: ['Kashmiri'], weight: 1.5,
    women: words('Insha Mehvish Aarifa Tavleen'), men: words('Umar Basharat Sahil Mudasir'),
    surnames: words('Wani Lone Dar Raina Bhat Koul'), homes: ['Srinagar', 'Baramulla', 'Jammu'],
  },
]; // prettier-ignore

export const childNames = {
  female: words('Aadhya Myra Kiara Anvi Navya Pihu Avni Tara Ira Saanvi Meher Zara Riddhi Siya Jiya Vedika'),
  male: words(
    'Aarush Vihaan Reyansh Kabir Ayaan Advik Shaurya Viraj Yuvaan Atharva Ishaan Arnav Neel Rudra Zayan Devansh',
  ),
} as const;

/** Full names that belong to well-known people, in lower case: whoever would get one gets another surname. */
export const avoidedNames: ReadonlySet<string> = new Set([
  'sachin tendulkar', 'alok nath', 'vikas khanna', 'rakesh roshan', 'dinesh karthik', 'manoj bajpayee', 'manoj tiwari',
  'archana puran singh', 'gaurav khanna', 'rohan mehra', 'anjali anand', 'kiran rao', 'kiran bedi', 'kavya menon', 'sana shaikh',
  'ayesha takia', 'zoya akhtar', 'saba qamar', 'imran khan', 'rashmi desai', 'divya dutta', 'reshma shetty', 'vidya balan',
  'arun nair', 'madhavi nair', 'prakash raj', 'mahesh bhatt', 'sunil shetty', 'kalyani priyadarshan', 'rekha bhardwaj',
  'mandar chandwadkar', 'swapnil joshi', 'tejashri pradhan', 'sayali sanjeev', 'pallavi joshi', 'vandana gupte', 'aparna sen',
  'indrani haldar', 'moumita dutta', 'debashish majumdar', 'komal patel', 'hardik pandya', 'hardik patel', 'kunal nayyar',
  'ketan mehta', 'chirag shetty', 'simran bagga', 'jaspreet bumrah', 'jagjit singh', 'nadeem saifi', 'asif shaikh', 'adil hussain',
  'navya nair', 'anusha shetty', 'lavanya tripathi', 'karthik subbaraj', 'balaji murugadoss', 'arvind swamy', 'sourav ganguly',
  'rituparna sengupta', 'sreelekha mitra', 'anirban bhattacharya', 'ritwik ghatak', 'ritwik chakraborty', 'kiran kumar',
  'girish kulkarni', 'girish karnad', 'umesh kulkarni', 'yogesh tripathi', 'manish paul', 'nitin mukesh', 'prachi desai',
  'swati reddy', 'poonam pandey', 'poonam yadav', 'sunita rajwar', 'mamta sharma', 'jyoti malik', 'kavita kaushik', 'seema pahwa',
  'sandeep sharma', 'vikrant massey', 'suman rao', 'maria goretti', 'natasha rastogi', 'trevor pereira', 'papon hazarika',
  'bhaskar hazarika', 'smita patil', 'ashwini bhave', 'gauri deshmukh', 'sunil pawar', 'naveen reddy', 'kalyan dhar',
]); // prettier-ignore
